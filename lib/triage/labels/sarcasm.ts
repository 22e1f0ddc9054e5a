import type { Finding } from '../finding';
import { findings } from '../finding';
import type { Reading } from '../reading';
import { someIn } from '../reading';

/** Praise that means its contrary: set phrases, and words of praise beside a failure with no "but". */
export function sarcasm(reading: Reading): Finding[] {
  const phrases = findings(reading.find('sarcasm'), 0.75, 'sarcasm');
  const failures = [
    ...reading.find('failure', 'noComplaint'),
    ...reading.find('waiting', 'noComplaint'),
  ];
  if (failures.length === 0 || reading.find('resolved').length > 0) return phrases;
  const contrasts = reading.find('contrast');
  const beside = reading.find('praise', 'noPraise').filter(({ start }) => {
    const sentence = reading.sentenceAt(start);
    return someIn(failures, sentence) && !someIn(contrasts, sentence);
  });
  const mocking = MOCKING.test(reading.folded.text)
    ? reading.find('praise', 'noPraise').slice(0, 1)
    : [];
  return [...phrases, ...findings([...beside, ...mocking], 0.6, 'sarcasm')];
}

const MOCKING = /🙄|🤡|👏.*👏|😒|🤦/su;
