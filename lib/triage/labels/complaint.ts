import type { Finding } from '../finding';
import { findings, weigh } from '../finding';
import type { Span } from '../normalise';
import type { Reading } from '../reading';
import { someIn } from '../reading';
import { sarcasm } from './sarcasm';

/** Says that the company, its product, service or staff fell short, sarcastically too. */
export function complaint(reading: Reading): Finding[] {
  const found = [
    ...findings(reading.find('failure', 'noComplaint'), 0.7, 'failure'),
    ...findings(reading.find('waiting', 'noComplaint'), 0.65, 'waiting'),
    ...findings(reading.find('poor', 'noComplaint'), 0.65, 'poor-experience'),
    ...findings(reading.find('trouble', 'noComplaint'), 0.3, 'trouble'),
    ...findings(reading.find('outrage', 'noComplaint'), 0.3, 'outrage'),
    ...findings(marks(reading, ANGRY), 0.25, 'outrage'),
    ...findings(deniedPraise(reading), 0.5, 'poor-experience'),
    ...sarcasm(reading),
  ];
  const conditional = reading.find('conditional');
  const isHypothetical = ({ start }: Finding) => {
    const sentence = reading.sentenceAt(start);
    const text = reading.folded.text.slice(sentence.start, sentence.end);
    return text.includes('?') && someIn(conditional, sentence);
  };
  const isSolved =
    reading.find('resolved').length > 0 && reading.find('praise', 'noPraise').length > 0;
  return weigh(weigh(found, 0.4, isHypothetical), 0.45, () => isSolved);
}

/** "not good", "niet tevreden": a kind word right after a negation. */
const deniedPraise = (reading: Reading): Span[] =>
  reading.find('positive', 'noComplaint').flatMap((kind) => {
    const denial = reading
      .find('negation')
      .find(({ end }) => kind.start >= end && kind.start - end <= NEXT_TO);
    return denial ? [{ start: denial.start, end: kind.end }] : [];
  });

/** Room for "so" or "sehr" between the two. */
const NEXT_TO = 8;

const ANGRY = /[😡😠🤬👎💩🤮😤]/gu;

/** Places of single characters such as emoji. */
export const marks = ({ folded }: Reading, pattern: RegExp) =>
  [...folded.text.matchAll(pattern)]
    .slice(0, 3)
    .map(({ 0: part, index }) => ({ start: index, end: index + part.length }));
