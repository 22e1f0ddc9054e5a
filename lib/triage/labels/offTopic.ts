import type { Finding } from '../finding';
import type { Reading } from '../reading';

/** Has nothing to do with the post it stands under. */
export function offTopic(reading: Reading): Finding[] {
  void reading;
  return [];
}
