import type { LexiconLanguage } from './lexicon/concepts';
import { conceptPattern, LEXICON_LANGUAGES } from './lexicon/concepts';
import type { Concept } from './lexicon/lexicon';
import type { Folded, Span } from './normalise';
import { fold } from './normalise';
import type { Language, TriageInput } from './triage';

/** A comment as the rules see it; spans are places in the folded text. */
export type Reading = {
  readonly input: TriageInput;
  readonly language: Language;
  readonly folded: Folded;
  /** Places where the concept is named, minus those that overlap a place of `except`. */
  readonly find: (concept: Concept, except?: Concept) => readonly Span[];
  /** As `find`, without what stands inside a longer quotation. */
  readonly findUnquoted: (concept: Concept, except?: Concept) => readonly Span[];
  readonly sentenceAt: (place: number) => Span;
  readonly sentences: readonly Span[];
};

/** Words of English that are heard in every language; its other concepts would misread ("worst", "die"). */
const ENGLISH_EVERYWHERE: ReadonlySet<Concept> = new Set<Concept>([
  'slur',
  'scam',
  'noScam',
  'degrade',
  'expulsion',
  'joking',
]);

/** Reads a comment once; every concept is looked up at most once. */
export function readingOf(input: TriageInput, language: Language): Reading {
  const folded = fold(input.text);
  const text = blank(folded.text, URLS);
  const quotes = [...text.matchAll(QUOTES)].map(spanOfMatch);
  const sentences = sentencesOf(text);
  const cache = new Map<Concept, readonly Span[]>();
  const all = (concept: Concept): readonly Span[] => {
    const known = cache.get(concept);
    if (known) return known;
    const found = languagesFor(language, concept).flatMap((code) =>
      [...text.matchAll(conceptPattern(code, concept))].map(spanOfMatch),
    );
    cache.set(concept, found);
    return found;
  };
  const find = (concept: Concept, except?: Concept): readonly Span[] =>
    except
      ? all(concept).filter((span) => !all(except).some((other) => overlap(span, other)))
      : all(concept);
  return {
    input,
    language,
    folded: { ...folded, text },
    find,
    findUnquoted: (concept, except) =>
      find(concept, except).filter((span) => !quotes.some((quote) => overlap(span, quote))),
    sentences,
    sentenceAt: (place) =>
      sentences.find(({ start, end }) => place >= start && place < end) ?? {
        start: 0,
        end: text.length,
      },
  };
}

/** Whether two spans share a place. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether one of the spans stands in the given part of the text. */
export const someIn = (spans: readonly Span[], part: Span): boolean =>
  spans.some((span) => overlap(span, part));

const URLS = /(?:https?:\/\/|www\.)[^\s]+|(?<![\w.])@\w+/g;
/** Twelve characters and more: shorter ones are names and single words. */
const QUOTES = /"[^"\n]{12,600}"|(?<![a-z0-9])'[^'\n]{12,600}'(?![a-z0-9])/g;

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (part) => ' '.repeat(part.length));

const spanOfMatch = ({ 0: part, index }: RegExpMatchArray): Span => ({
  start: index ?? 0,
  end: (index ?? 0) + part.length,
});

/** Sentences with their closing marks and the spaces after them. */
const sentencesOf = (text: string): Span[] => [...text.matchAll(SENTENCE)].map(spanOfMatch);
const SENTENCE = /[^.!?\n]*(?:[.!?]+(?=[\s"')]|$)["')]*\s*|\n\s*|[.!?]+|$)/g;

function languagesFor(language: Language, concept: Concept): readonly LexiconLanguage[] {
  if (language === 'unknown' || language === 'other') return LEXICON_LANGUAGES;
  if (language === 'en' || !ENGLISH_EVERYWHERE.has(concept)) return [language];
  return [language, 'en'];
}
