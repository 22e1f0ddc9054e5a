import { evidenceOf, known, Tally } from './languageTally';
import type { Span } from './normalise';
import type { Language } from './triage';

/**
 * The language of a text by ELD's method (Nito-ELD 2.1, Apache-2.0: byte 4-grams with stride 3), its
 * n-grams cut to nine languages by `tools/cutLanguages.ts`, with common words as a help on short
 * texts. Abstains (then `hint`, an HTML `lang`, decides) when the evidence is thin or close.
 */
export function languageOf(text: string, hint?: string | null): Language {
  const letters = withoutNoise(text);
  if (isForeignScript(letters)) return 'other';
  const tally = new Tally();
  for (const word of wordsOf(letters).slice(0, MAX_WORDS)) tally.add(evidenceOf(word.text));
  return tally.language() ?? hinted(hint);
}

/** A part of a text and its language. */
export type LanguagePart = Span & { readonly language: Language };

/**
 * The language of the whole text (as `languageOf`) and of each of its sentences (places in the
 * text): a sentence has the whole's language unless it is surely in another of the four. That needs
 * letters, words of that language and a clear lead over every other one.
 */
export function languagesOf(
  text: string,
  sentences: readonly Span[],
  hint?: string | null,
): { readonly whole: Language; readonly parts: readonly LanguagePart[] } {
  if (sentences.length < 2) {
    const whole = languageOf(text, hint);
    return { whole, parts: sentences.map(({ start, end }) => ({ start, end, language: whole })) };
  }
  const letters = withoutNoise(text);
  const whole = new Tally();
  const tallies = sentences.map(() => new Tally());
  let at = 0;
  for (const [place, word] of wordsOf(letters).entries()) {
    const evidence = evidenceOf(word.text);
    if (place < MAX_WORDS) whole.add(evidence);
    while (at < sentences.length - 1 && word.start >= (sentences[at]?.end ?? 0)) at++;
    tallies[at]?.add(evidence);
  }
  const said = isForeignScript(letters) ? 'other' : (whole.language() ?? hinted(hint));
  return {
    whole: said,
    parts: sentences.map(({ start, end }, place) => ({
      start,
      end,
      language: tallies[place]?.sureLanguage() ?? said,
    })),
  };
}

const MAX_WORDS = 80;
/** The same length as the text: noise becomes spaces. */
const withoutNoise = (text: string): string =>
  text.replace(NOISE, (part) => ' '.repeat(part.length));
const NOISE = /https?:\/\/\S+|www\.\S+|\S+@\S+|[@#][\p{L}\d_]+/gu;
const WORDS = /\p{Script=Latin}[\p{Script=Latin}\u0300-\u036f]*(?:['’-]\p{Script=Latin}+)*/gu;

/** Words that tell no language apart. */
const EVERYWHERE = new Set(
  'ok oke okay okee lol lmao haha hahaha hihi top super wow omg wtf bravo hallo hello hi hey ja oh ah hm hmm info service app update wifi email mail internet pls plz stop no fail cool mega sorry man gif pff'.split(
    ' ',
  ),
);

type Word = { readonly text: string; readonly start: number };

const wordsOf = (letters: string): readonly Word[] =>
  [...letters.toLowerCase().matchAll(WORDS)]
    .map(({ 0: text, index }) => ({ text, start: index }))
    .filter(({ text }) => !EVERYWHERE.has(text));

/** The words of a comment that can tell its language, in lower case. */
export const commentWords = (text: string): string[] =>
  wordsOf(withoutNoise(text)).map((word) => word.text);

function hinted(hint: string | null | undefined): Language {
  const code = hint?.toLowerCase().split(/[-_]/)[0] ?? '';
  // X marks what it cannot tell "und", "qme", "zxx" and the like.
  if (!/^[a-z]{2}$/.test(code)) return 'unknown';
  return known(code) ?? 'other';
}

function isForeignScript(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  return all >= 3 && latin * 2 < all;
}
