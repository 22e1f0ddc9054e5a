import type { Finding } from '../finding';
import type { Reading } from '../reading';

/** Data of a private person; the finders do the work. */
export function personalData(reading: Reading): { findings: Finding[]; whose: 'own' | 'other' } {
  void reading;
  return { findings: [], whose: 'own' };
}
