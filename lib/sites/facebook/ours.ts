import { namesBrand } from '../../identity';
import type { Comment } from '../../comment';
import type { ReadContext } from '../adapter';
import type { PostAuthor } from './post';

const plain = (text: string) => text.replace(/^@/, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether one of our own names, vanity names or ids is this person's; the badge and the login prove nothing. */
export function isOurs(
  person: Pick<PostAuthor, 'name' | 'handle' | 'id'> | Comment['author'] | null,
  own: ReadContext['own'],
): boolean {
  if (!person) return false;
  const ours = new Set(own.map(plain).filter(Boolean));
  return [person.name, person.handle, person.id].some(
    (one) => one !== null && ours.has(plain(one)),
  );
}

/** Whether the text names us. */
export const namesUs = (text: string, own: ReadContext['own']): boolean =>
  namesBrand(
    text,
    own.filter((name) => /\p{L}/u.test(name)).map((name) => name.replace(/^@/, '')),
  );
