import type { Finding } from '../finding';
import { findings, weigh } from '../finding';
import type { Reading } from '../reading';

/** Baits for a quarrel and seeks no help; a concrete problem makes it criticism. */
export function provocation(reading: Reading): Finding[] {
  const found = findings(reading.findUnquoted('bait'), 0.6, 'baiting');
  const hasProblem =
    reading.find('failure', 'noComplaint').length + reading.find('waiting', 'noComplaint').length >
    0;
  return weigh(found, 0.4, () => hasProblem);
}
