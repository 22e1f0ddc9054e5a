import type { Comment } from '../../comment';
import type { Span } from '../../triage/normalise';
import type { Triage } from '../../triage/triage';
import type { GapName } from './gapNames';

/** A comment and what was found in it. */
export type Commented = {
  readonly comment: Pick<Comment, 'text' | 'author' | 'site'>;
  readonly triage: Triage;
};

/** A part of an old reply that is replaced: by words of the new case, or by a gap for the human. */
export type Swap = Span & ({ readonly words: string } | { readonly gap: GapName });

/** Where these words stand in a text as words of their own, whatever their case. */
export function wordsIn(text: string, words: string): Span[] {
  if (words === '') return [];
  const escaped = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
