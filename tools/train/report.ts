import { gzipSync } from 'node:zlib';
import { loadModel } from '../../lib/triage/model/model';
import type { Label } from '../../lib/triage/triage';
import { LABELS } from '../../lib/triage/triage';
import { triageWith } from '../../lib/triage/triageWith';
import { LANGUAGES } from './corpus';
import type { Figures, Scored } from './measure';
import { areaUnder, calibrationError, figuresAt, meanOf } from './measure';
import type { Outcome, Way } from './outcome';
import { WAYS } from './outcome';
import { answerTo } from './stacking';
import { markdownTable, percent } from './tables';

const EVERYWHERE = [...LANGUAGES, 'all'] as const;

/** Labels that accuse somebody or call for a crisis card: false alarms hurt most. */
const RISKS: readonly Label[] = ['self-harm', 'threat', 'hate', 'personal-data', 'scam', 'abuse'];

/** The report in Markdown: labels by language and way, advice, sentiment, calibration, size and speed. */
export function reportOf(outcomes: readonly Outcome[], bytes: Uint8Array): string {
  return [
    `Development part: ${outcomes.length} comments of our own corpus that nothing was fitted on.`,
    '### Macro-F1 of the thirteen labels',
    macroTable(outcomes),
    ...EVERYWHERE.flatMap((lang) => [
      `### Labels, ${lang}: F1 (precision/recall)`,
      labelTable(outcomes, lang),
    ]),
    '### Comment by comment',
    commentTable(outcomes),
    '### Size and speed',
    sizeTable(outcomes, bytes),
  ].join('\n\n');
}

/** The same of comments by strangers to the corpus: labels, all languages together, and comment by comment. */
export const strangersReport = (outcomes: readonly Outcome[]): string =>
  [
    '## Comments of strangers',
    `${outcomes.length} comments by writers who never saw the corpus; nothing was fitted on them.`,
    '### Macro-F1 of the thirteen labels',
    macroTable(outcomes),
    '### Labels, all: F1 (precision/recall)',
    labelTable(outcomes, 'all'),
    '### Comment by comment',
    commentTable(outcomes),
  ].join('\n\n');

const macroTable = (outcomes: readonly Outcome[]): string =>
  markdownTable([
    ['', ...EVERYWHERE],
    ...WAYS.map((way) => [
      way,
      ...EVERYWHERE.map((lang) =>
        (
          100 *
          meanOf(
            labelled(outcomes, lang).map((label) => figures(outcomes, { lang, label, way }).f1),
          )
        ).toFixed(1),
      ),
    ]),
  ]);

const inLanguage = (outcomes: readonly Outcome[], lang: string): Outcome[] =>
  outcomes.filter(({ prepared }) => lang === 'all' || prepared.row.lang === lang);

const labelled = (outcomes: readonly Outcome[], lang: string): Label[] =>
  LABELS.filter((label) =>
    inLanguage(outcomes, lang).some(({ prepared }) => prepared.row.labels.includes(label)),
  );

function figures(
  outcomes: readonly Outcome[],
  { lang, label, way }: { lang: string; label: Label; way: Way },
): Figures {
  return figuresAt(
    inLanguage(outcomes, lang).flatMap((outcome) => {
      const answer = answerTo(label, outcome.prepared.row);
      return answer === undefined
        ? []
        : [{ truth: answer === 1, chance: Number(outcome.on[way].has(label)) }];
    }),
    0.5,
  );
}

const labelTable = (outcomes: readonly Outcome[], lang: string): string =>
  markdownTable([
    ['label', 'n', ...WAYS, 'AUC', 'calibration error'],
    ...labelled(outcomes, lang).map((label) => {
      const cells = WAYS.map((way) => figures(outcomes, { lang, label, way }));
      return [
        label,
        String(cells[0]?.count ?? 0),
        ...cells.map(
          ({ f1, precision, recall }) =>
            `${percent(f1)} (${percent(precision)}/${percent(recall)})`,
        ),
        ...[areaUnder, calibrationError].map((measure) =>
          (100 * measure(scoredBy(inLanguage(outcomes, lang), label))).toFixed(1),
        ),
      ];
    }),
  ]);

const shareOf = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): string =>
  (100 * meanOf(outcomes.map((outcome) => Number(test(outcome))))).toFixed(1);

/** What one would get by always giving the commonest answer. */
const mostUsual = (part: readonly Outcome[], field: 'action' | 'sentiment'): string => {
  const counts = new Map<string, number>();
  for (const { prepared } of part) {
    const answer = prepared.row[field];
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return ((100 * Math.max(...counts.values())) / Math.max(1, part.length)).toFixed(1);
};

function commentTable(outcomes: readonly Outcome[]): string {
  const line = (name: string, cell: (part: readonly Outcome[]) => string): string[] => [
    name,
    ...EVERYWHERE.map((lang) => cell(inLanguage(outcomes, lang))),
  ];
  const harmless = (part: readonly Outcome[]): Outcome[] =>
    part.filter(
      ({ prepared: { row } }) =>
        row.hard !== null && !RISKS.some((risk) => row.labels.includes(risk)),
    );
  const isAlarm = (way: Way) => (outcome: Outcome) =>
    RISKS.some((risk) => outcome.on[way].has(risk));
  return markdownTable([
    ['percent', ...EVERYWHERE],
    line('advice right, always the most usual', (part) => mostUsual(part, 'action')),
    line('advice right, rules', (part) =>
      shareOf(part, (o) => o.rulesAction === o.prepared.row.action),
    ),
    line('advice right, all', (part) =>
      shareOf(part, (o) => o.triage.advice.action === o.prepared.row.action),
    ),
    line('sentiment right, always the most usual', (part) => mostUsual(part, 'sentiment')),
    line('sentiment right', (part) =>
      shareOf(part, (o) => o.triage.sentiment.label === o.prepared.row.sentiment),
    ),
    line('language right, no hint', (part) =>
      shareOf(part, (o) => o.triage.language === o.prepared.row.lang),
    ),
    ...WAYS.map((way) =>
      line(`hard harmless comments given a risk label, ${way}`, (part) =>
        shareOf(harmless(part), isAlarm(way)),
      ),
    ),
  ]);
}

/** The chances of the layers, where the question arises. */
const scoredBy = (outcomes: readonly Outcome[], label: Label): Scored[] =>
  outcomes.flatMap(({ prepared, chances }) => {
    const answer = answerTo(label, prepared.row);
    return answer === undefined ? [] : [{ truth: answer === 1, chance: chances[label] ?? 0 }];
  });

function sizeTable(outcomes: readonly Outcome[], bytes: Uint8Array): string {
  const started = performance.now();
  const model = loadModel(bytes);
  const loaded = performance.now();
  for (const { prepared } of outcomes)
    triageWith({ text: prepared.row.text, post: prepared.row.post }, model);
  const each = (performance.now() - loaded) / Math.max(1, outcomes.length);
  return markdownTable([
    ['what', 'figure'],
    [
      'weights',
      `${(bytes.length / 1024).toFixed(0)} KiB, ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(0)} KiB compressed`,
    ],
    ['reading the model', `${(loaded - started).toFixed(1)} ms`],
    ['triage of a comment, all of it', `${each.toFixed(2)} ms`],
  ]);
}
