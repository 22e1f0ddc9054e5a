import { folded } from './folded';
import type { SavedReply, SavedText } from './savedReply';
import { LONGEST_GROUP, LONGEST_TEXT, LONGEST_TITLE, MOST_SAVED } from './savedReply';
import { templateProblem } from './template';

/** Why a saved reply cannot be kept as it is written. */
export type SavedProblem =
  | { readonly kind: SavedProblemKind }
  /** `name` as it stands between the braces. */
  | { readonly kind: 'unknown-variable'; readonly name: string };

export const SAVED_PROBLEMS = [
  'no-title',
  'title-too-long',
  'no-text',
  'text-too-long',
  'group-too-long',
  'open-brace',
  'known',
  'full',
] as const;
type SavedProblemKind = (typeof SAVED_PROBLEMS)[number];

/** What is wrong with a saved reply by itself; null: nothing. */
export function savedTextProblem({ title, text, group }: SavedText): SavedProblem | null {
  if (title.trim() === '') return { kind: 'no-title' };
  if (title.trim().length > LONGEST_TITLE) return { kind: 'title-too-long' };
  if (text.trim() === '') return { kind: 'no-text' };
  if (text.length > LONGEST_TEXT) return { kind: 'text-too-long' };
  if (group.trim().length > LONGEST_GROUP) return { kind: 'group-too-long' };
  return templateProblem(text);
}

/** Why it cannot join the others, or take the place of the one with this id; null when it can. */
export function savedProblem(
  known: readonly SavedReply[],
  written: SavedText,
  id: string | null = null,
): SavedProblem | null {
  const problem = savedTextProblem(written);
  if (problem) return problem;
  const others = known.filter((one) => one.id !== id);
  if (others.some((other) => isNamesake(other, written))) return { kind: 'known' };
  return others.length >= MOST_SAVED ? { kind: 'full' } : null;
}

/** Whether two would stand under the same title in the same language. */
export const isNamesake = (one: SavedText, other: SavedText): boolean =>
  one.language === other.language && folded(one.title) === folded(other.title);
