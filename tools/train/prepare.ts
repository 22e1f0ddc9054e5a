import { hashesOf, sourceOf } from '../../lib/triage/model/features';
import type { Hashes, Source } from '../../lib/triage/model/features';
import type { Head } from '../../lib/triage/model/heads';
import { HEADS } from '../../lib/triage/model/heads';
import type { Reading } from '../../lib/triage/reading';
import { readingOf } from '../../lib/triage/reading';
import type { Rules } from '../../lib/triage/rules';
import { rulesOf } from '../../lib/triage/rules';
import type { CorpusRow } from './corpus';
import type { Example } from './learn';
import type { Language } from '../../lib/triage/triage';
import type { PublicRow } from './publicSets';

/** A row of the corpus as read once, for training and for measuring. */
export type Prepared = {
  readonly row: CorpusRow;
  readonly reading: Reading;
  readonly rules: Rules;
  readonly source: Source;
  readonly example: Readable;
};

/** A row for the linear model and, by its words, for the network. */
export type Readable = Example & {
  readonly language: Language;
  readonly words: readonly string[];
};

const CORPUS_WEIGHT = 3;
/** Other sites, other times, other questions: tweets and subtitles must not outvote customers' comments. */
const PUBLIC_WEIGHT = 0.4;
/** Nobody but the public sets answers these. */
const PUBLIC_MOODS: readonly Head[] = ['glad', 'cross'];
/** Ordinary customers' comments nobody labelled for danger: taken for harmless, with little weight. */
const ASSUMED_HARMLESS = 0.05;
const HARMLESS_SETS = /^(?:complaints2019|minibar|germeval2017|semeval|xlmt)/;

export function preparedRow(row: CorpusRow): Prepared {
  const input = { text: row.text, post: row.post, ownRepliesInThread: row.own };
  const reading = readingOf(input);
  const source = sourceOf(reading);
  const targets = targetsOf(row);
  return {
    row,
    reading,
    source,
    rules: rulesOf(reading),
    example: readable(
      row.lang,
      source,
      exampleOf(hashesOf(source), targets, () => CORPUS_WEIGHT),
    ),
  };
}

const readable = (language: Language, { tokens }: Source, example: Example): Readable => ({
  ...example,
  language,
  words: tokens.map(({ text }) => text),
});

const isIn = (row: CorpusRow, ...labels: readonly string[]): boolean =>
  row.labels.some((label) => labels.includes(label));

/** What a row of our own answers to every head; undefined where the question does not arise. */
export function targetsOf(row: CorpusRow): Partial<Record<Head, 0 | 1>> {
  const targets: Partial<Record<Head, 0 | 1>> = {};
  for (const head of HEADS) {
    const answer = answerOf(row, head);
    if (answer !== undefined) targets[head] = answer ? 1 : 0;
  }
  return targets;
}

const CONCERN_ACTIONS = ['answer', 'ask', 'answer-then-private'];

function answerOf(row: CorpusRow, head: Head): boolean | undefined {
  const isPlain =
    CONCERN_ACTIONS.includes(row.action) && !isIn(row, 'personal-data', 'provocation');
  switch (head) {
    case 'positive':
    case 'negative':
      return row.sentiment === head;
    case 'needs-data':
      return isPlain && isIn(row, 'complaint', 'question')
        ? row.action === 'answer-then-private'
        : undefined;
    case 'vague':
      return isPlain && isIn(row, 'complaint') && !isIn(row, 'question')
        ? row.action === 'ask'
        : undefined;
    case 'closing':
      return row.own > 0 ? row.action === 'no-reply-needed' : undefined;
    case 'glad':
    case 'cross':
      return undefined;
    case 'exposes':
      return isIn(row, 'personal-data') ? row.reason === 'private-data' : undefined;
    default:
      return isIn(row, head);
  }
}

/** Public rows, weighted so that no set, language and head drowns the others. */
export function publicExamples(rows: readonly PublicRow[]): Readable[] {
  const counts = new Map<string, number>();
  const keyOf = ({ set, lang }: PublicRow, head: Head) => `${set} ${lang} ${head}`;
  for (const row of rows)
    for (const head of HEADS)
      if (row.targets[head] !== undefined)
        counts.set(keyOf(row, head), (counts.get(keyOf(row, head)) ?? 0) + 1);
  return rows.map((row) => {
    const source = sourceOf(publicReading(row));
    const targets = HARMLESS_SETS.test(row.set)
      ? ({ threat: 0, hate: 0, scam: 0, 'self-harm': 0, ...row.targets } as const)
      : row.targets;
    const example = exampleOf(hashesOf(source), targets, (head) =>
      row.targets[head] === undefined
        ? ASSUMED_HARMLESS
        : (PUBLIC_MOODS.includes(head) ? 2 : PUBLIC_WEIGHT) *
          row.quality *
          Math.sqrt(Math.min(1, 4000 / (counts.get(keyOf(row, head)) ?? 1))),
    );
    return readable(row.lang, source, example);
  });
}

/** A row of a public set as it is read; some sets spell out their emoji. */
export const publicReading = ({ text, lang }: PublicRow): Reading =>
  readingOf({ text: text.replace(/<U\+([0-9A-F]{4,6})>/g, fromCode) }, lang);

const fromCode = (_: string, code: string): string =>
  String.fromCodePoint(Number.parseInt(code, 16));

function exampleOf(
  hashes: Hashes,
  ...[targets, weightOf]: [Partial<Record<Head, 0 | 1>>, (head: Head) => number]
): Example {
  const weights = new Float32Array(HEADS.length);
  const answers = new Uint8Array(HEADS.length);
  HEADS.forEach((head, at) => {
    const answer = targets[head];
    if (answer === undefined) return;
    weights[at] = weightOf(head);
    answers[at] = answer;
  });
  return { hashes, weights, answers };
}
