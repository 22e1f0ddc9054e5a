import { ACCOUNT_SWITCHER, AVATAR, PROFILE_LINK } from './facts';
import { handleOfLink } from './handle';

/** The handle the navigation shows as logged in; null when it shows none. */
export function identityGuess(root: ParentNode): string | null {
  const link = root.querySelector(PROFILE_LINK);
  const avatar = root.querySelector(`${ACCOUNT_SWITCHER} ${AVATAR}`);
  const shown = /-(\w{1,20})$/.exec(avatar?.getAttribute('data-testid') ?? '')?.[1];
  return (link && handleOfLink(link)) ?? shown ?? null;
}
