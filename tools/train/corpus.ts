import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { hash } from '../../lib/hash';
import { ACTIONS, LABELS } from '../../lib/triage/triage';

const CORPUS = new URL('./corpus/', import.meta.url).pathname;
const STRANGERS = new URL('./strangers/', import.meta.url).pathname;

const Row = z.object({
  id: z.string(),
  text: z.string(),
  scenario: z.string(),
  sector: z.string(),
  post: z.nullable(z.string()),
  own: z.number(),
  labels: z.array(z.enum(LABELS)),
  whose: z.nullable(z.enum(['own', 'other'])),
  sentiment: z.enum(['negative', 'neutral', 'positive']),
  action: z.enum(ACTIONS),
  reason: z.nullable(z.string()),
  pair: z.nullable(z.string()),
  hard: z.nullable(z.string()),
});

export const LANGUAGES = ['en', 'de', 'nl', 'fr'] as const;

/** A labelled comment of our own; `fold` 0–2 for cross-fitting, `isDev` rows are never trained on. */
export type CorpusRow = z.infer<typeof Row> & {
  readonly lang: (typeof LANGUAGES)[number];
  readonly isDev: boolean;
  readonly fold: number;
  /** Written by somebody who knew the labels alone, never the corpus, in the mixture of daily life. */
  readonly isEveryday: boolean;
};

export const FOLDS = 3;
/** Files whose comments stand in the other languages too, nearly word for word: to measure on them would flatter. */
const TRANSLATED = '301-';
const EVERYDAY = /^5(?:0[1-9]|1\d)-/;

/** Our own corpus, in the order of its files. Rows that stand in a half-written line are skipped. */
export function corpus(): CorpusRow[] {
  return LANGUAGES.flatMap((lang) =>
    readdirSync(join(CORPUS, lang))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) =>
        rowsIn(join(CORPUS, lang, name)).map((row) => {
          const place = hash(row.scenario);
          return {
            ...row,
            lang,
            isDev: place % 5 === 0 && !name.startsWith(TRANSLATED),
            fold: (place >>> 8) % FOLDS,
            isEveryday: EVERYDAY.test(name),
          };
        }),
      ),
  );
}

/** Comments of people who never saw the corpus, labelled by the definitions alone: only ever measured. */
export const strangers = (): CorpusRow[] =>
  LANGUAGES.flatMap((lang) =>
    rowsIn(join(STRANGERS, `${lang}.jsonl`)).map((row) => ({
      ...row,
      lang,
      isDev: true,
      fold: 0,
      isEveryday: true,
    })),
  );

function rowsIn(file: string): z.infer<typeof Row>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const parsed = Row.safeParse(parsedJson(line));
      return parsed.success ? [parsed.data] : [];
    });
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
