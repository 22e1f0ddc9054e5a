import type { Trouble } from '../phrases/phrasebook';
import { TROUBLES } from '../phrases/phrasebook';
import type { Words } from '../words/words';
import type { Found } from './facts';
import { wordPattern } from './wordPattern';

/** Where the comment itself says that we were not there or took too much; only these are owned. */
export const OURS: readonly Trouble[] = ['no-show', 'charged-twice', 'no-answer', 'promise'];

const DENIED =
  /(?:\b(?:not|never|no|isn[’']?t|wasn[’']?t|nicht|nie|kein\p{L}*|niet|nooit|geen|pas|jamais)\s+(?:so |that |very |too |too |zu |so |te |zo |trop |si )?)$/iu;

/** What went wrong in the comment's words, the main thing first; a fault of ours only where nothing points elsewhere. */
export function findTroubles(text: string, words: Words): Found<Trouble>[] {
  const elsewhere = wordPattern(words.notOurs).test(text);
  return words.troubles
    .flatMap(([trouble, pattern]) => {
      if (elsewhere && OURS.includes(trouble)) return [];
      const match = wordPattern(pattern).exec(text);
      if (!match || DENIED.test(text.slice(0, match.index))) return [];
      return [{ value: trouble, words: match[0].trim() }];
    })
    .sort((a, b) => TROUBLES.indexOf(a.value) - TROUBLES.indexOf(b.value));
}
