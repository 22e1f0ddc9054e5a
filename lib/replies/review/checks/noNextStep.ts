import { findTroubles } from '../../extract/trouble';
import { wordsOf } from '../../words/wordsOf';
import { HOLLOW } from '../substance';
import type { Check } from './check';

/** A complaint, or a reply that apologises, and nothing said of what comes now. */
export const noNextStep: Check = ({ input: { text, comment }, draft, hits, parts, substance }) => {
  if (parts.nextStep || draft.has('done') || draft.has('cannot')) return [];
  const asked = comment?.includes('?') ?? false;
  const complains =
    comment !== null &&
    comment !== undefined &&
    findTroubles(comment, wordsOf(draft.language)).length > 0;
  const isHollow = hits.some(({ rule }) => HOLLOW.includes(rule)) && substance.length === 0;
  if (!complains && !isHollow && !draft.has('apology')) return [];
  // What happens at a time is what happens now.
  if (substance.some((sentence) => sentence.has('time'))) return [];
  // A question is answered by what it asked for.
  if (asked && substance.length > 0) return [];
  const last = draft.sentences.at(-1);
  if (!last) return [];
  const { start, end } = draft.spanOf(last);
  return [{ rule: 'no-next-step', severity: 'note', start, end: Math.min(end, text.length) }];
};
