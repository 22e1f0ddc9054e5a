import type { CorpusRow } from '../train/corpus';
import { figuresAt, meanOf } from '../train/measure';
import type { Answer, Mood } from './subject';

/** A comment of the corpus and what somebody read in it. */
export type Judged = { readonly row: CorpusRow; readonly answer: Answer };

const percentOf = (judged: readonly Judged[], test: (one: Judged) => boolean): number =>
  100 * meanOf(judged.map((one) => Number(test(one))));

/** Percent of comments whose language is said right, and of those taken for another language; the rest is silence. */
export const languageScores = (judged: readonly Judged[]) => ({
  right: percentOf(judged, ({ row, answer }) => answer.language === row.lang),
  wrong: percentOf(
    judged,
    ({ row, answer }) => !SILENCE.has(answer.language) && answer.language !== row.lang,
  ),
});

const SILENCE: ReadonlySet<string | undefined> = new Set(['unknown', '', undefined]);

/** Precision, recall and F1 of the label `abuse`, in percent. */
export function abuseScores(judged: readonly Judged[]) {
  const { precision, recall, f1 } = figuresAt(
    judged.map(({ row, answer }) => ({
      truth: row.labels.includes('abuse'),
      chance: Number(answer.abuse === true),
    })),
    0.5,
  );
  return { f1: 100 * f1, precision: 100 * precision, recall: 100 * recall };
}

const MOODS: readonly Mood[] = ['negative', 'neutral', 'positive'];

/** Percent of comments whose sentiment is right, and the mean F1 of the three, which no constant answer can win. */
export const sentimentScores = (judged: readonly Judged[]) => ({
  right: percentOf(judged, ({ row, answer }) => answer.sentiment === row.sentiment),
  macroF1: meanOf(
    MOODS.map(
      (mood) =>
        100 *
        figuresAt(
          judged.map(({ row, answer }) => ({
            truth: row.sentiment === mood,
            chance: Number(answer.sentiment === mood),
          })),
          0.5,
        ).f1,
    ),
  ),
});
