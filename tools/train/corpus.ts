import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { hash } from '../../lib/hash';
import { ACTIONS, LABELS } from '../../lib/triage/triage';

const CORPUS = new URL('./corpus/', import.meta.url).pathname;

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
};

export const FOLDS = 3;
/** Files whose comments stand in the other languages too, nearly word for word: to measure on them would flatter. */
const TRANSLATED = '301-';

/** Our own corpus, in the order of its files. Rows that stand in a half-written line are skipped. */
export function corpus(): CorpusRow[] {
  return LANGUAGES.flatMap((lang) =>
    readdirSync(join(CORPUS, lang))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) =>
        readFileSync(join(CORPUS, lang, name), 'utf8')
          .split('\n')
          .map((line) => ({ line, isTranslated: name.startsWith(TRANSLATED) })),
      )
      .flatMap(({ line, isTranslated }) => {
        const parsed = Row.safeParse(parsedJson(line));
        if (!parsed.success) return [];
        const place = hash(parsed.data.scenario);
        return [
          {
            ...parsed.data,
            lang,
            isDev: place % 5 === 0 && !isTranslated,
            fold: (place >>> 8) % FOLDS,
          },
        ];
      }),
  );
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
