import type { Span } from './normalise';
import type { Reading } from './reading';
import { overlap } from './reading';

/** How far a negation reaches forward, in characters of the same sentence. */
const REACH = 22;

/** Whether a word of negation stands shortly before the span, in the same sentence. */
export function isNegated(reading: Reading, span: Span): boolean {
  return precededBy(reading, span, reading.find('negation'), REACH);
}

/** Whether one of the cues stands before the span in its sentence, at most `reach` characters away. */
export function precededBy(
  reading: Reading,
  { start }: Span,
  ...[cues, reach = Infinity]: readonly [readonly Span[], number?]
): boolean {
  const sentence = reading.sentenceAt(start);
  return cues.some(
    (cue) => cue.start >= sentence.start && cue.end <= start && start - cue.end <= reach,
  );
}

/** Whether the sentence of the span holds one of the cues. */
export const inSentenceWith = (reading: Reading, span: Span, cues: readonly Span[]): boolean =>
  cues.some((cue) => overlap(cue, reading.sentenceAt(span.start)));
