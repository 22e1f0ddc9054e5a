import type { ReplyLanguage } from '../reply';
import { MATTERS } from './matters';

const ARTICLE = /^(?:an?|eine?n?|een|une?|des|du|la|le) /u;

/** What a matter (its place in `MATTERS`) is called in a language, without an article; '' where there is none. */
export const matterName = (matter: number, language: ReplyLanguage): string =>
  MATTERS[matter]?.names[language][0].replace(ARTICLE, '') ?? '';
