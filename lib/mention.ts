import type { Comment } from './comment';

/** What may follow a name the text begins with, and a name after a greeting: "Hi Anna," but not "We told Anna that". */
const AFTER_NAME = /^(?![\p{L}\p{N}-])/u;
const AFTER_GREETING = /^\s*([,!:;\n–—]|$)/u;
const WORD = /^[\p{L}.]+\s+@?/u;

/**
 * The comment whose author a text begins with: "Anna Maes we looked …", "@Anna, …", also after one
 * or two words of greeting. The whole name counts, or a first name that only one of the
 * participants has; null when it names none of them.
 */
export function namedAtStart(text: string, comments: readonly Comment[]): Comment | null {
  const start = fold(text.replace(/^[\s@]+/, ''));
  const greeted = start.replace(WORD, '');
  return (
    named(start, comments, AFTER_NAME) ??
    named(greeted, comments, AFTER_GREETING) ??
    named(greeted.replace(WORD, ''), comments, AFTER_GREETING)
  );
}

function named(start: string, comments: readonly Comment[], after: RegExp): Comment | null {
  const begins = (name: string | null) => {
    const folded = fold(name ?? '').trim();
    return folded.length > 1 && start.startsWith(folded) && after.test(start.slice(folded.length));
  };
  const full = longestFirst(comments).find(({ author }) => begins(author.name));
  if (full) return full;
  const byFirstName = comments.filter(({ author }) => begins(firstName(author.name)));
  const names = new Set(byFirstName.map(({ author }) => fold(author.name ?? '')));
  return names.size === 1 ? (byFirstName[0] ?? null) : null;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const firstName = (name: string | null): string | null => name?.trim().split(/\s+/)[0] ?? null;

/** "Anna Maes-Peeters" before "Anna Maes". */
const longestFirst = (comments: readonly Comment[]): readonly Comment[] =>
  comments.toSorted(
    (one, other) => (other.author.name?.length ?? 0) - (one.author.name?.length ?? 0),
  );
