import { brandFinder } from '../../identity';
import type { Comment } from '../../comment';
import type { ReadContext } from '../adapter';
import type { PostAuthor } from './post';

const plain = (text: string) => text.replace(/^@/, '').replace(/\s+/g, ' ').trim().toLowerCase();

type Ours = {
  readonly names: ReadonlySet<string>;
  /** An id of ours is among them. */
  readonly hasId: boolean;
  readonly isNamedIn: (text: string) => boolean;
};
const known = new WeakMap<ReadContext['own'], Ours>();

/** What of our names is compared, worked out once for all comments of a page. */
function oursOf(own: ReadContext['own']): Ours {
  const before = known.get(own);
  if (before) return before;
  const spoken = own.filter((name) => /\p{L}/u.test(name)).map((name) => name.replace(/^@/, ''));
  const ours = {
    names: new Set(own.map(plain).filter(Boolean)),
    hasId: own.some((name) => /^\d{5,}$/.test(name)),
    isNamedIn: brandFinder(spoken),
  };
  known.set(own, ours);
  return ours;
}

/**
 * Whether one of our own names, vanity names or ids is this person's; the badge and the login prove
 * nothing. Anybody can call himself like us: where an id of ours is given, no name proves another id.
 */
export function isOurs(
  person: Pick<PostAuthor, 'name' | 'handle' | 'id'> | Comment['author'] | null,
  own: ReadContext['own'],
): boolean {
  if (!person) return false;
  const { names, hasId } = oursOf(own);
  const name = hasId && person.id !== null ? null : person.name;
  return [name, person.handle, person.id].some((one) => one !== null && names.has(plain(one)));
}

/** Whether the text names us. */
export const namesUs = (text: string, own: ReadContext['own']): boolean =>
  oursOf(own).isNamedIn(text);
