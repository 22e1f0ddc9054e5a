import { FACTS } from './facts';
import { handleOfLink } from './handle';

/** The handle the navigation shows as logged in; null when it shows none. */
export function identityGuess(root: ParentNode): string | null {
  const link = root.querySelector(FACTS.profileLink.selector);
  const avatar = root.querySelector(`${FACTS.accountSwitcher.selector} ${FACTS.avatar.selector}`);
  const shown = /-(\w{1,20})$/.exec(avatar?.getAttribute('data-testid') ?? '')?.[1];
  return (link && handleOfLink(link)) ?? shown ?? null;
}
