import type { Subject } from '../subject';

/** Who complains in public is mostly displeased: what never looking would get right. */
export const alwaysNegative: Subject = {
  name: 'always-negative',
  languages: ['en', 'de', 'nl', 'fr'],
  read: () => ({ sentiment: 'negative' }),
};
