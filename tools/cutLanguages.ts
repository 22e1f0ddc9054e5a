/**
 * Cuts the n-grams of the language detector ELD (Nito-ELD 2.1, Apache-2.0) to the languages Heard tells
 * apart and writes them to `lib/triage/languages.json`: `npx tsx tools/cutLanguages.ts`.
 * ELD's own subset function needs a browser and keeps the ids of all sixty languages.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LANGUAGES = ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'tr', 'pl'];
/** Scores are kept in steps of this; finer steps change no result on short comments. */
const STEP = 4;
/** ELD leaves this out of every stored score. */
const BASE_SCORE = 53;

type Grams = {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

const source = new URL('../node_modules/eld/src/', import.meta.url);
const load = async (path: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(new URL(path, source).pathname).href);

const data = (await load('ngrams/small.js'))['ngramsData'] as Grams;
const bytes = (await load('dictionary.js'))['dictionary'] as string[];

const cut = Object.fromEntries(
  LANGUAGES.map((language) => {
    const id = Object.keys(data.languages).find((key) => data.languages[key] === language) ?? '';
    const byScore: Record<number, string[]> = {};
    for (const [gram, scores] of Object.entries(data.ngrams)) {
      const score = scores[id];
      if (score === undefined) continue;
      (byScore[Math.round((score + BASE_SCORE) / STEP) * STEP] ??= []).push(gram);
    }
    const joined = Object.entries(byScore).map(([score, grams]) => [
      score,
      grams.sort().join('\t'),
    ]);
    return [language, Object.fromEntries(joined)];
  }),
);

const file = new URL('../lib/triage/languages.json', import.meta.url);
const content = {
  source: 'Nito-ELD 2.1 small, Apache-2.0',
  bytes: bytes.slice(0x80).join(''),
  cut,
};
writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
