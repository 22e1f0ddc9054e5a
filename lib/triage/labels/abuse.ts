import type { Finding } from '../finding';
import { findings } from '../finding';
import type { Reading } from '../reading';
import { isNegated, precededBy } from '../scope';

/** Insults or degrades people; swearing at things and at oneself is none. */
export function abuse(reading: Reading): Finding[] {
  const found = [
    ...findings(reading.findUnquoted('degrade', 'noInsult'), 0.75, 'degrading'),
    ...findings(reading.findUnquoted('insult', 'noInsult'), 0.6, 'insult'),
    ...findings(reading.findUnquoted('slur'), 0.7, 'slur'),
    ...findings(reading.findUnquoted('insultAdjective', 'noInsult'), 0.12, 'insult'),
  ];
  const reported = reading.find('reported');
  return found.filter(
    (finding) => !isNegated(reading, finding) && !precededBy(reading, finding, reported, 30),
  );
}
