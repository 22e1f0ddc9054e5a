import data from './languages.json';
import type { Language } from './triage';

/**
 * The language of a text by ELD's method (Nito-ELD 2.1, Apache-2.0: byte 4-grams with stride 3), its
 * n-grams cut to nine languages by `tools/cutLanguages.ts`, with common words as a help on short
 * texts. Abstains (then `hint`, an HTML `lang`, decides) when the evidence is thin or close.
 */
export function languageOf(text: string, hint?: string | null): Language {
  const letters = text.replace(NOISE, ' ');
  if (isForeignScript(letters)) return 'other';
  const words = (letters.toLowerCase().match(WORDS) ?? []).filter((word) => !EVERYWHERE.has(word));
  return detected(words.slice(0, MAX_WORDS)) ?? hinted(hint);
}

const MAX_WORDS = 80;
const NOISE = /https?:\/\/\S+|www\.\S+|\S+@\S+|[@#][\p{L}\d_]+/gu;
const WORDS = /\p{Script=Latin}[\p{Script=Latin}\u0300-\u036f]*(?:['’-]\p{Script=Latin}+)*/gu;

/** Words that tell no language apart. */
const EVERYWHERE = new Set(
  'ok oke okay okee lol lmao haha hahaha hihi top super wow omg wtf bravo hallo hello hi hey ja oh ah hm hmm info service app update wifi email mail internet pls plz stop no fail cool mega sorry man gif pff'.split(
    ' ',
  ),
);

const COMMON: Readonly<Record<string, string>> = {
  en: "the and you your is are was it's i'm don't can't that this what where why how my with for have not been please thanks thank will they still been just would when order great love never",
  de: 'der das und ist nicht ich ihr euch ihre mein meine kein keine wo warum wie wann bitte danke seit mit auf auch noch immer schon wird habe hat sie wir sind für fuer eine einen mal aber nur gut sehr kaputt scheiße',
  nl: 'het een ik niet geen jullie mijn wat waar waarom hoe wanneer bedankt dank voor met ook nog altijd al wel dat deze zijn heb hebben naar graag je jij uw wordt maar heel goed mooi kapot waardeloos',
  fr: "le la les des est pas vous votre vos mon ma mes je j'ai c'est où ou pourquoi comment quand merci avec pour une toujours depuis plus que qui dans sur ne suis bonjour très tres nul",
};
const WEIGHT_OF_COMMON = 220;

/** Least lead over the second language, as a share of the best score. */
const LEAST_LEAD = 0.06;
/** Least letters of evidence without a common word. */
const LEAST_LETTERS = 10;

function detected(words: readonly string[]): Language | null {
  const { scores, commonWords } = scored(words);
  const [best, second] = Object.entries(scores).sort(([, a], [, b]) => b - a);
  if (!best || best[1] === 0) return null;
  if (words.join('').length < LEAST_LETTERS && commonWords === 0) return null;
  if (best[1] - (second?.[1] ?? 0) < LEAST_LEAD * best[1]) return null;
  return known(best[0]) ?? 'other';
}

function scored(words: readonly string[]) {
  const scores: Record<string, number> = Object.fromEntries(LANGUAGES.map((name) => [name, 0]));
  let commonWords = 0;
  for (const word of words) {
    for (const [language, set] of common()) {
      if (!set.has(word)) continue;
      scores[language] = (scores[language] ?? 0) + WEIGHT_OF_COMMON;
      commonWords++;
    }
  }
  for (const gram of new Set(words.flatMap(gramsOf))) {
    for (const [language, score] of grams().get(gram) ?? []) {
      scores[language] = (scores[language] ?? 0) + score;
    }
  }
  return { scores, commonWords };
}

const LANGUAGES = Object.keys(data.cut);

const known = (code: string): Language | null =>
  code === 'en' || code === 'de' || code === 'nl' || code === 'fr' ? code : null;

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

/** ELD's n-grams: four bytes every three, a space marking the word's start and end. */
function gramsOf(word: string): string[] {
  const bytes = encoded(word).slice(0, 70);
  const grams: string[] = [];
  let at = 0;
  for (; at + 4 < bytes.length; at += 3) {
    grams.push((at === 0 ? ' ' : '') + bytes.slice(at, at + 4));
  }
  const tail = bytes.length === 3 ? bytes : bytes.slice(Math.max(0, bytes.length - 4));
  grams.push(`${at === 0 ? ' ' : ''}${tail} `);
  return grams;
}

/** UTF-8 bytes as characters, those above ASCII by ELD's own dictionary. */
function encoded(word: string): string {
  let out = '';
  for (const char of word.normalize('NFC')) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) out += char;
    else if (code < 0x800) out += byte(0xc0 | (code >> 6)) + byte(0x80 | (code & 0x3f));
    else
      out +=
        byte(0xe0 | ((code >> 12) & 0x0f)) +
        byte(0x80 | ((code >> 6) & 0x3f)) +
        byte(0x80 | (code & 0x3f));
  }
  return out;
}

const byte = (value: number): string => data.bytes[value - 0x80] ?? '';

const once = <Value>(make: () => Value): (() => Value) => {
  let value: Value | undefined;
  return () => (value ??= make());
};

const common = once(() =>
  Object.entries(COMMON).map(([language, words]) => [language, new Set(words.split(' '))] as const),
);

/** Built on first use, so that loading costs nothing where no comment is read. */
const grams = once(() => {
  const index = new Map<string, [string, number][]>();
  for (const [language, byScore] of Object.entries(data.cut)) {
    for (const [score, joined] of Object.entries<string>(byScore)) {
      for (const gram of joined.split('\t')) {
        const entry = index.get(gram);
        if (entry) entry.push([language, Number(score)]);
        else index.set(gram, [[language, Number(score)]]);
      }
    }
  }
  return index;
});
