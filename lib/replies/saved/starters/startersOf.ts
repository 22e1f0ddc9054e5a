import type { ReplyLanguage } from '../../reply';
import type { SavedText } from '../savedReply';
import { DE } from './de';
import { EN } from './en';
import { FR } from './fr';
import { NL } from './nl';

const STARTERS = { en: EN, de: DE, nl: NL, fr: FR };

/** Replies to begin with in one language, all of them to be made one's own. */
export const startersOf = (language: ReplyLanguage): SavedText[] =>
  STARTERS[language].map((starter) => ({ ...starter, language }));
