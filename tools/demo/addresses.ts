import { knownPerson } from '../../tests/replica/x/people';
import { personOf } from '../../tests/replica/facebook/people';

const FACEBOOK = 'https://www.facebook.com';

/** Our page's feed on the Facebook replica. */
export const FEED = `${FACEBOOK}/vlindertelecom`;

/** The post about fibre, on its own page, with sixty comments. */
export const FIBRE = `${FEED}/posts/122101000000000001`;

/** A small post in somebody else's group that names us. */
export const GROUP = `${FACEBOOK}/groups/700800900100200/posts/9100200300400501`;

/** The private conversation on X with whoever has this handle. */
export const chatOnX = (handle: string): string =>
  `https://x.com/messages/compose?recipient_id=${knownPerson(handle).id}`;

/** The private conversation on Facebook with this person. */
export function messenger(name: string): string {
  const { vanity, id } = personOf(name);
  return `${FACEBOOK}/messages/t/${vanity ?? id}`;
}
