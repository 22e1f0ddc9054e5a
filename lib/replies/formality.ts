import type { Formality, ReplyLanguage } from './reply';
import type { ReplySettings } from './suggestion';
import { wordsOf } from './words/wordsOf';

/**
 * Where neither the settings nor the comment decide: Sie and vous, as a stranger is addressed in
 * German and French; je, as Dutch-speaking customer care writes in the Netherlands and Flanders.
 */
const DEFAULTS: Readonly<Record<ReplyLanguage, Formality>> = {
  en: 'informal',
  de: 'formal',
  nl: 'informal',
  fr: 'formal',
};

/** How the reply addresses the writer: as set, else as the comment addresses us, else the language's default. */
export function formalityOf(
  text: string,
  language: ReplyLanguage,
  set: ReplySettings['formality'],
): Formality {
  if (set !== 'as-comment') return set;
  const { formal, informal } = wordsOf(language);
  const isFormal = formal.test(text);
  if (isFormal !== informal.test(text)) return isFormal ? 'formal' : 'informal';
  return DEFAULTS[language];
}
