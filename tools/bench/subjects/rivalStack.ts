import type { Subject } from '../subject';
import { eld } from './eld';
import { glinProfanity } from './glinProfanity';
import { nlpjs } from './nlpjs';

/** What one would put together from packages to read all four languages: the best of each kind. */
export const rivalStack: Subject = {
  name: 'stack',
  languages: ['en', 'de', 'nl', 'fr'],
  read: async (question) => ({
    ...(await eld.read(question)),
    ...(await glinProfanity.read(question)),
    ...(await nlpjs.read(question)),
  }),
};
