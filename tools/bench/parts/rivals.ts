import type { Figure, Figures } from '../figure';
import type { FreshStart } from '../freshStart';
import { freshStarts } from '../freshStart';
import { inRounds } from '../inRounds';
import { overRounds, ratioOverRounds } from '../overRounds';
import { readable, readAll } from '../readAll';
import type { Part } from '../runParts';
import { samples } from '../samples';
import type { Judged } from '../scores';
import type { Subject } from '../subject';
import type { Topic } from '../topics';
import { EVERYBODY, TOPICS } from '../topics';
import type { CorpusRow } from '../../train/corpus';
import { meanOf } from '../../train/measure';

/** What was measured of one subject: ms a comment by round, its fresh start, what it read. */
type Measured = {
  readonly subject: Subject;
  readonly ms: readonly number[];
  readonly fresh: FreshStart;
  readonly judged: readonly Judged[];
};

/**
 * Heard beside packages one would otherwise put on the device, in the same rounds and on the same
 * comments: speed, size, and how often each is right on the development part of the corpus.
 */
export const rivals: Part = async (say) => {
  const { timed, judged } = samples();
  say(`${judged.length} comments judged, ${timed.length} timed`);
  const answers = new Map<string, readonly Judged[]>();
  for (const [file, subject] of Object.entries(EVERYBODY))
    answers.set(file, await judgedBy(subject, judged));
  say('rounds');
  const ms = await inRounds(
    Object.fromEntries(
      Object.entries(EVERYBODY).map(([file, subject]) => [
        file,
        async () => meanOf((await readAll(subject, readable(subject, timed))).ms),
      ]),
    ),
  );
  say('new processes');
  const fresh = await freshStarts(Object.keys(EVERYBODY));
  const measured = (file: keyof typeof EVERYBODY): Measured => ({
    subject: EVERYBODY[file],
    ms: ms(file),
    fresh: fresh(file),
    judged: answers.get(file) ?? [],
  });
  return Object.assign(
    {},
    ...TOPICS.map((topic) => figuresOf(topic, measured(topic.ours), topic.rivals.map(measured))),
  );
};

async function judgedBy(subject: Subject, rows: readonly CorpusRow[]): Promise<readonly Judged[]> {
  const own = readable(subject, rows);
  const { answers } = await readAll(subject, own);
  return own.map((row, at) => ({ row, answer: answers[at] ?? {} }));
}

function figuresOf(topic: Topic, ours: Measured, others: readonly Measured[]): Figures {
  const figures = [ours, ...others].flatMap((measured) => [
    ...costs(topic, measured),
    ...scores(topic, measured),
    ...(measured === ours ? [] : ratios(topic, ours, measured)),
  ]);
  return Object.fromEntries(figures.map(([name, figure]) => [`${topic.name}.${name}`, figure]));
}

type Named = readonly [name: string, figure: Figure];

function costs({ isLikeForLike, ours }: Topic, { subject, ms, fresh }: Measured): Named[] {
  const { name } = subject;
  // What Heard costs in all stands once, where all of it is compared.
  if (!isLikeForLike && subject === EVERYBODY[ours]) return [];
  return [
    [`${name}.msPerComment`, overRounds(ms, 'ms')],
    [`${name}.loadMs`, overRounds(fresh.ms, 'ms')],
    [`${name}.compressedKb`, { value: fresh.compressedKb, unit: 'KiB' }],
  ];
}

/** Over all languages the subject reads, and the one that counts for each language. */
function scores({ score, counts }: Topic, { subject, judged }: Measured): Named[] {
  const all = Object.entries(score(judged)).map(([what, value]): Named => [
    `${subject.name}.${what}`,
    { value, unit: '%' },
  ]);
  const byLanguage = subject.languages.flatMap((lang): Named[] => {
    const value = score(judged.filter(({ row }) => row.lang === lang))[counts];
    return value === undefined ? [] : [[`${subject.name}.${counts}.${lang}`, { value, unit: '%' }]];
  });
  return [...all, ...(subject.languages.length > 1 ? byLanguage : [])];
}

/** Ours over theirs, on the comments they can read: the score that counts, time and size. */
function ratios({ score, counts, isLikeForLike }: Topic, ...[ours, theirs]: [Measured, Measured]) {
  const { name, languages } = theirs.subject;
  const alike = ours.judged.filter(({ row }) => languages.includes(row.lang));
  const value = (score(alike)[counts] ?? 0) / (score(theirs.judged)[counts] ?? 0);
  const compressed = ours.fresh.compressedKb / theirs.fresh.compressedKb;
  const byScore: Named[] = [[`${name}.${counts}Ratio`, { value, unit: '×' }]];
  const byCost: Named[] = [
    [`${name}.msRatio`, ratioOverRounds(ours.ms, theirs.ms)],
    [`${name}.loadRatio`, ratioOverRounds(ours.fresh.ms, theirs.fresh.ms)],
    [`${name}.compressedRatio`, { value: compressed, unit: '×' }],
  ];
  return [...(Number.isFinite(value) ? byScore : []), ...(isLikeForLike ? byCost : [])];
}
