import type { Finding } from '../finding';
import { findings } from '../finding';
import type { Reading } from '../reading';
import { someIn } from '../reading';

/** Speaks of suicide or of hurting oneself; figures of speech and accidents are none. */
export function selfHarm(reading: Reading): Finding[] {
  const figures = reading.find('noSuicide');
  const open = reading
    .find('suicide', 'noSuicide')
    .filter(({ start }) => !someIn(figures, reading.sentenceAt(start)));
  return [
    ...findings(open, 0.75, 'suicide'),
    ...findings(reading.find('suicideHint', 'noSuicide'), 0.2, 'suicide-hint'),
  ];
}
