import type { ReplyLanguage } from '../../reply';
import { DE } from './de';
import { EN } from './en';
import { FR } from './fr';
import { NL } from './nl';
import type { Rules } from './rules';

/** The instructions of each language drafts are written in. */
export const RULES: Readonly<Record<ReplyLanguage, Rules>> = { en: EN, de: DE, nl: NL, fr: FR };
