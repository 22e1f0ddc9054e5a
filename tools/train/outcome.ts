import { adviceFor } from '../../lib/triage/advice';
import { combine, judge, THRESHOLD } from '../../lib/triage/finding';
import { LAYERS, chancesOf } from '../../lib/triage/model/layers';
import type { LayerName } from '../../lib/triage/model/layers';
import { HEADS } from '../../lib/triage/model/heads';
import type { Model } from '../../lib/triage/model/model';
import { SIGNALS, signalsOf } from '../../lib/triage/model/signals';
import type { Label, Triage } from '../../lib/triage/triage';
import { LABELS } from '../../lib/triage/triage';
import { triageWith } from '../../lib/triage/triageWith';
import type { Layer } from './logistic';
import { chanceOf, logistic } from './logistic';
import { bestThreshold } from './measure';
import type { Prepared } from './prepare';
import { answerTo, RISK_FLOORS } from './stacking';

/** How the three ways judge one comment: which labels are on, and what is advised. */
export type Outcome = {
  readonly prepared: Prepared;
  readonly rules: ReadonlySet<Label>;
  readonly model: ReadonlySet<Label>;
  readonly both: ReadonlySet<Label>;
  readonly rulesAction: string;
  readonly triage: Triage;
  /** The chance of each label by the layers, before rules and guards have their word. */
  readonly chances: Readonly<Partial<Record<LayerName, number>>>;
};

type Calibrated = Layer & { readonly threshold: number };

/** Platt's layer over the bare model, fitted on rows it never read: what the model alone would say. */
export function bareLayers(train: readonly Prepared[], signals: readonly (readonly number[])[]) {
  return new Map<Label, Calibrated>(
    LABELS.flatMap((label): [Label, Calibrated][] => {
      const at = SIGNALS.indexOf(`model:${label}`);
      if (at === -1 || !HEADS.some((head) => head === label)) return [];
      const answers = train.map(({ row }) => answerTo(label, row) ?? 0);
      const inputs = signals.map((row) => [row[at] ?? 0]);
      const layer = logistic(inputs, answers);
      const scored = inputs.map((input, row) => ({
        truth: answers[row] === 1,
        chance: chanceOf(layer, input),
      }));
      return [[label, { ...layer, threshold: bestThreshold(scored, RISK_FLOORS[label]) }]];
    }),
  );
}

/** Judges one row of the corpus by the rules alone, by the model alone and by both. */
export function outcomeOf(
  prepared: Prepared,
  ...[model, bare]: [Model, ReadonlyMap<Label, Calibrated>]
): Outcome {
  const { row, reading, rules } = prepared;
  const signals = signalsOf(model, prepared.source, prepared);
  const chance = chancesOf(model, signals);
  const triage = triageWith({ text: row.text, post: row.post, ownRepliesInThread: row.own }, model);
  const isByModel = (label: Label): boolean => {
    const layer = bare.get(label);
    const at = SIGNALS.indexOf(`model:${label}`);
    return layer !== undefined && chanceOf(layer, [signals[at] ?? 0]) >= layer.threshold;
  };
  const byRules = {
    ...triage.labels,
    ...Object.fromEntries(LABELS.map((label) => [label, judge(reading, rules.found[label])])),
  };
  return {
    prepared,
    rules: new Set(LABELS.filter((label) => combine(rules.found[label]) >= THRESHOLD)),
    model: new Set(LABELS.filter(isByModel)),
    both: new Set(LABELS.filter((label) => triage.labels[label].on)),
    rulesAction: adviceFor(reading, byRules, {
      exposes: rules.exposes,
      needsData: reading.find('caseData').length > 0,
      isVague: true,
      isClosing: false,
    }).action,
    triage,
    chances: Object.fromEntries(LAYERS.map((name) => [name, chance(name).chance])),
  };
}
