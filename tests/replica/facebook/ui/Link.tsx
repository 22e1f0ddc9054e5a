import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useSite } from './site';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly dialog?: boolean;
};

/** A link of the site: opens within the page, and by itself with a modifier key. */
export function Link({ href, dialog = false, ...rest }: Props) {
  const { go } = useSite();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href, { dialog });
  };
  return <a role="link" href={href} onClick={open} {...rest} />;
}
