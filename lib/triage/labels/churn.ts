import type { Finding } from '../finding';
import { findings } from '../finding';
import type { Reading } from '../reading';

/** Says the writer left, leaves or will leave, or tells others to. */
export const churn = (reading: Reading): Finding[] =>
  findings(reading.find('churn', 'noChurn'), 0.7, 'leaving');
