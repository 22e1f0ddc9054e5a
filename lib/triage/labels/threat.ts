import type { Finding } from '../finding';
import { findings, weigh } from '../finding';
import type { Reading } from '../reading';
import { inSentenceWith, isNegated, precededBy } from '../scope';

/** Announces, wishes or calls for harm to people or their property, openly or veiled. */
export function threat(reading: Reading): Finding[] {
  const reported = reading.find('reported');
  const found = [
    ...findings(reading.findUnquoted('threat', 'noThreat'), 0.75, 'threat-of-harm'),
    ...findings(reading.findUnquoted('threatWish', 'noThreat'), 0.7, 'wish-of-harm'),
    ...findings(reading.findUnquoted('threatVeiled', 'noThreat'), 0.6, 'veiled-threat'),
  ].filter(
    (finding) => !isNegated(reading, finding) && !precededBy(reading, finding, reported, 40),
  );
  const jokes = reading.find('joking');
  return weigh(found, 0.6, (finding) => inSentenceWith(reading, finding, jokes));
}
