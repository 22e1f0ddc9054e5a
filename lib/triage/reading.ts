import { matchersFor } from './lexicon/concepts';
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

/** Reads a comment once; concepts are looked up when first asked for, all at once. */
export function readingOf(input: TriageInput, language: Language): Reading {
  const folded = fold(input.text);
  const text = blank(folded.text, URLS);
  const quotes = [...text.matchAll(QUOTES)].map(spanOfMatch);
  const sentences = sentencesOf(text);
  let found: ReadonlyMap<Concept, readonly Span[]> | undefined;
  const all = (concept: Concept): readonly Span[] =>
    (found ??= conceptsIn(text, language)).get(concept) ?? NONE;
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

const NONE: readonly Span[] = [];

/** The places of all concepts, language by language. */
function conceptsIn(text: string, language: Language): ReadonlyMap<Concept, readonly Span[]> {
  const [first, ...others] = matchersFor(language).map((matcher) => matcher(text));
  const found = new Map(first);
  for (const other of others) {
    for (const [concept, spans] of other)
      found.set(concept, [...(found.get(concept) ?? NONE), ...spans]);
  }
  return found;
}
