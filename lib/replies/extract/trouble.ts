import type { Trouble } from '../phrases/phrasebook';
import type { Words } from '../words/words';
import type { Found } from './facts';
import { wordPattern } from './wordPattern';

/** Where the comment itself says that we were not there or took too much; only these are owned. */
const OURS: readonly Trouble[] = ['no-show', 'charged-twice', 'no-answer', 'promise'];

const DENIED =
  /(?:\b(?:not|never|no|isn[’']?t|wasn[’']?t|nicht|nie|kein\p{L}*|niet|nooit|geen|pas|jamais)\s+(?:so |that |very |too |too |zu |so |te |zo |trop |si )?)$/iu;

/** What went wrong in the comment's words; a fault of ours only where nothing points elsewhere. */
export function findTrouble(text: string, words: Words): Found<Trouble> | null {
  const elsewhere = wordPattern(words.notOurs).test(text);
  for (const [trouble, pattern] of words.troubles) {
    if (elsewhere && OURS.includes(trouble)) continue;
    const match = wordPattern(pattern).exec(text);
    if (!match || DENIED.test(text.slice(0, match.index))) continue;
    return { value: trouble, words: match[0].trim() };
  }
  return null;
}
