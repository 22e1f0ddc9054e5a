import { Filter } from 'glin-profanity';
import type { Subject } from '../subject';

const filters = {
  en: new Filter({ languages: ['english'] }),
  de: new Filter({ languages: ['german'] }),
  nl: new Filter({ languages: ['dutch'] }),
  fr: new Filter({ languages: ['french'] }),
};

/** Glin-profanity, told the language: with all its languages at once it is slower and finds hardly more. */
export const glinProfanity: Subject = {
  name: 'glin-profanity',
  languages: ['en', 'de', 'nl', 'fr'],
  read: ({ text, lang }) => ({ abuse: filters[lang].isProfane(text) }),
};
