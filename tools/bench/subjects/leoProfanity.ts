import filter from 'leo-profanity';
import type { Subject } from '../subject';

filter.add(filter.getDictionary('fr'));

/** Leo-profanity with its English and French words. */
export const leoProfanity: Subject = {
  name: 'leo-profanity',
  languages: ['en', 'fr'],
  read: ({ text }) => ({ abuse: filter.check(text) }),
};
