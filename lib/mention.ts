import type { Comment } from './comment';

/**
 * The comment whose author a text begins with: "Anna Maes we looked …", "@Anna, …". The whole name
 * counts, or a first name that only one of the participants has; null when it names none of them.
 */
export function namedAtStart(text: string, comments: readonly Comment[]): Comment | null {
  const start = fold(text.replace(/^[\s@]+/, ''));
  const full = longestFirst(comments).find(({ author }) => begins(start, author.name));
  if (full) return full;
  const named = comments.filter(({ author }) => begins(start, firstName(author.name)));
  const names = new Set(named.map(({ author }) => fold(author.name ?? '')));
  return names.size === 1 ? (named[0] ?? null) : null;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const firstName = (name: string | null): string | null => name?.trim().split(/\s+/)[0] ?? null;

/** "Anna Maes-Peeters" before "Anna Maes". */
const longestFirst = (comments: readonly Comment[]): readonly Comment[] =>
  comments.toSorted(
    (one, other) => (other.author.name?.length ?? 0) - (one.author.name?.length ?? 0),
  );

function begins(start: string, name: string | null): boolean {
  const folded = fold(name ?? '').trim();
  if (folded.length < 2 || !start.startsWith(folded)) return false;
  return !/^[\p{L}\p{N}-]/u.test(start.slice(folded.length));
}
