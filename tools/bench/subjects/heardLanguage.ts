import { languageOf } from '../../../lib/triage/language';
import type { Subject } from '../subject';

/** Heard's reading of the language alone. */
export const heardLanguage: Subject = {
  name: 'heard',
  languages: ['en', 'de', 'nl', 'fr'],
  read: ({ text }) => ({ language: languageOf(text) }),
};
