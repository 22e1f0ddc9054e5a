import type { Language } from '../triage';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { Concept, Lexicon } from './lexicon';
import { CONCEPTS } from './lexicon';
import type { Matcher } from './matcher';
import { matcherOf } from './matcher';
import { nl } from './nl';

export type LexiconLanguage = 'en' | 'de' | 'nl' | 'fr';
export const LEXICON_LANGUAGES: readonly LexiconLanguage[] = ['en', 'de', 'nl', 'fr'];

const LEXICONS: Readonly<Record<LexiconLanguage, Lexicon>> = { en, de, nl, fr };

/** Words of English that are heard in every language; its other concepts would misread ("worst", "die"). */
const HEARD_EVERYWHERE: readonly Concept[] = [
  'slur',
  'scam',
  'noScam',
  'degrade',
  'expulsion',
  'joking',
];

const known = new Map<string, Matcher<Concept>>();

/** The matcher of a language's lexicon, or of what is heard of it everywhere; made on first use. */
export function conceptMatcher(
  language: LexiconLanguage,
  extent: 'whole' | 'everywhere' = 'whole',
): Matcher<Concept> {
  const key = language + extent;
  const before = known.get(key);
  if (before) return before;
  const concepts = extent === 'whole' ? CONCEPTS : HEARD_EVERYWHERE;
  const lexicon = LEXICONS[language];
  const matcher = matcherOf(concepts.map((concept) => [concept, lexicon[concept]] as const));
  known.set(key, matcher);
  return matcher;
}

/** The matchers that read a comment in a language, in the order in which their places are told. */
export function matchersFor(language: Language): readonly Matcher<Concept>[] {
  if (language === 'unknown' || language === 'other')
    return LEXICON_LANGUAGES.map((code) => conceptMatcher(code));
  if (language === 'en') return [conceptMatcher('en')];
  return [conceptMatcher(language), conceptMatcher('en', 'everywhere')];
}
