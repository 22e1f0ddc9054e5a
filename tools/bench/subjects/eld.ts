import { eld as detector } from 'eld/medium';
import { NINE } from './nine';
import type { Subject } from '../subject';

detector.setLanguageSubset([...NINE]);

/** Nito-ELD whole, with its middle set of n-grams, asked about the languages Heard tells apart. */
export const eld: Subject = {
  name: 'eld',
  languages: ['en', 'de', 'nl', 'fr'],
  read: ({ text }) => ({ language: detector.detect(text).language }),
};
