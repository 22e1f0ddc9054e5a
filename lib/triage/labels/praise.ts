import type { Finding } from '../finding';
import { findings, weigh } from '../finding';
import type { Reading } from '../reading';
import { isNegated } from '../scope';
import { sarcasm } from './sarcasm';

/** Sincerely approves of the company, its product or staff. */
export function praise(reading: Reading): Finding[] {
  const found = [
    ...findings(reading.find('praise', 'noPraise'), 0.65, 'approval'),
    ...findings(reading.find('thanks', 'noPraise'), 0.3, 'thanks'),
    ...(isShortReaction(reading) ? findings(reading.find('positive'), 0.55, 'approval') : []),
  ];
  const isSarcastic = sarcasm(reading).length > 0;
  return weigh(
    found.filter((finding) => !isNegated(reading, finding)),
    0.2,
    () => isSarcastic,
  );
}

/** "great", "so leuk": in so few words a kind one is the whole message. */
const isShortReaction = ({ folded: { text } }: Reading): boolean =>
  !text.includes('?') && (text.match(/[a-z]+/g)?.length ?? 0) <= 3;
