import type { ReplyLanguage } from '../reply';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import type { Phrasebook } from './phrasebook';

const PHRASEBOOKS: Readonly<Record<ReplyLanguage, Phrasebook>> = { en, de, nl, fr };

/** The phrasings of a language. */
export const phrasebookOf = (language: ReplyLanguage): Phrasebook => PHRASEBOOKS[language];
