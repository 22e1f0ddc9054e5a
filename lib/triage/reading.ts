import type { LanguagePart } from './language';
import { languagesOf } from './language';
import { matchersFor } from './lexicon/concepts';
import type { Concept } from './lexicon/lexicon';
import type { Folded, Span } from './normalise';
import { fold } from './normalise';
import type { Language, TriageInput } from './triage';

/** A comment as the rules see it; spans are places in the folded text. */
export type Reading = {
  readonly input: TriageInput;
  /** Of the whole comment. */
  readonly language: Language;
  /** Of the sentence at a place: the whole's, unless that sentence is surely in another of the four. */
  readonly languageAt: (place: number) => Language;
  readonly folded: Folded;
  /** Places where the concept is named, minus those that overlap a place of `except`. */
  readonly find: (concept: Concept, except?: Concept) => readonly Span[];
  /** As `find`, without what stands inside a longer quotation. */
  readonly findUnquoted: (concept: Concept, except?: Concept) => readonly Span[];
  readonly sentenceAt: (place: number) => Span;
  readonly sentences: readonly Span[];
};

/**
 * Reads a comment once; concepts are looked up when first asked for, all at once. Each sentence is
 * read in its own language, unless one is given for all.
 */
export function readingOf(input: TriageInput, given?: Language): Reading {
  const folded = fold(input.text);
  const text = blank(folded.text, URLS);
  const quotes = [...text.matchAll(QUOTES)].map(spanOfMatch);
  const sentences = sentencesOf(text);
  const { whole: language, parts } = given
    ? { whole: given, parts: [] }
    : languagesOf(input.text, sentences.map(folded.spanOf), input.lang);
  const foreign = sentences.flatMap((sentence, at) => {
    const its = parts[at]?.language ?? language;
    return its === language ? [] : [{ ...sentence, language: its }];
  });
  let found: ReadonlyMap<Concept, readonly Span[]> | undefined;
  const all = (concept: Concept): readonly Span[] =>
    (found ??= conceptsIn(text, language, foreign)).get(concept) ?? NONE;
  const find = (concept: Concept, except?: Concept): readonly Span[] =>
    except
      ? all(concept).filter((span) => !all(except).some((other) => overlap(span, other)))
      : all(concept);
  return {
    input,
    language,
    languageAt: (place) =>
      foreign.find(({ start, end }) => place >= start && place < end)?.language ?? language,
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

/** The places of all concepts: of the main language outside the foreign sentences, of theirs inside. */
function conceptsIn(
  text: string,
  ...[language, foreign]: [Language, readonly LanguagePart[]]
): ReadonlyMap<Concept, readonly Span[]> {
  const own = foreign.reduce((rest, { start, end }) => masked(rest, start, end), text);
  const [first, ...others] = [
    ...matchersFor(language).map((matcher) => matcher(own)),
    ...foreign.flatMap((part) =>
      matchersFor(part.language).map((matcher) =>
        matcher(masked(masked(text, 0, part.start), part.end, text.length)),
      ),
    ),
  ];
  const found = new Map(first);
  for (const other of others) {
    for (const [concept, spans] of other)
      found.set(concept, [...(found.get(concept) ?? NONE), ...spans]);
  }
  return found;
}

/** The text with a part of it as good as unwritten; places stay. */
const masked = (text: string, ...[start, end]: [number, number]): string =>
  `${text.slice(0, start)}${'.'.repeat(end - start)}${text.slice(end)}`;
