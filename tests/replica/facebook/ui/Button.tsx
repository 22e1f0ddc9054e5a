import type { HTMLAttributes, KeyboardEvent } from 'react';

type Props = HTMLAttributes<HTMLDivElement> & { readonly onPress: () => void };

/** A button as the site has them: a `div` with a role. */
export function Button({ onPress, ...rest }: Props) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return <div role="button" tabIndex={0} onClick={onPress} onKeyDown={press} {...rest} />;
}
