import { readFileSync } from 'node:fs';
import type { Speech } from '../../components/words';
import { translateFrom } from './translateFrom';

export const LANGUAGES = ['en', 'de', 'nl', 'fr'] as const;
export type TestLanguage = (typeof LANGUAGES)[number];

/** The texts of a locale as they lie in `assets/locales`. */
export const textsOf = (language: TestLanguage): unknown =>
  JSON.parse(readFileSync(`assets/locales/${language}.json`, 'utf8'));

/** The words of a locale, with times told in UTC. */
export const speechOf = (language: TestLanguage): Speech => ({
  t: translateFrom(textsOf(language)),
  language,
  timeZone: 'UTC',
});
