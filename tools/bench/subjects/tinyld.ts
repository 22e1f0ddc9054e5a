import { detect } from 'tinyld';
import { NINE } from './nine';
import type { Subject } from '../subject';

const only = [...NINE];

/** TinyLD, asked about the languages Heard tells apart. */
export const tinyld: Subject = {
  name: 'tinyld',
  languages: ['en', 'de', 'nl', 'fr'],
  read: ({ text }) => ({ language: detect(text, { only }) }),
};
