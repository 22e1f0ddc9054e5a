import { phrasePattern } from '../phrases';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { Concept, Lexicon } from './lexicon';
import { nl } from './nl';

export type LexiconLanguage = 'en' | 'de' | 'nl' | 'fr';
export const LEXICON_LANGUAGES: readonly LexiconLanguage[] = ['en', 'de', 'nl', 'fr'];

const LEXICONS: Readonly<Record<LexiconLanguage, Lexicon>> = { en, de, nl, fr };
const compiled = new Map<string, RegExp>();

/** The pattern of a concept in one language, compiled on first use. */
export function conceptPattern(language: LexiconLanguage, concept: Concept): RegExp {
  const key = `${language} ${concept}`;
  const known = compiled.get(key);
  if (known) return known;
  const pattern = phrasePattern(LEXICONS[language][concept]);
  compiled.set(key, pattern);
  return pattern;
}
