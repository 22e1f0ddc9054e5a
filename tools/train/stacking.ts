import type { Stack } from '../../lib/triage/model/model';
import { loadModel } from '../../lib/triage/model/model';
import { signalsOf } from '../../lib/triage/model/signals';
import type { LayerName } from '../../lib/triage/model/layers';
import { LAYERS } from '../../lib/triage/model/layers';
import { LABELS } from '../../lib/triage/triage';
import type { BaseModels } from './baseModels';
import type { CorpusRow } from './corpus';
import { FOLDS } from './corpus';
import { chanceOf, logistic } from './logistic';
import type { Scored } from './measure';
import { bestThreshold } from './measure';
import type { Prepared } from './prepare';
import { targetsOf } from './prepare';

/** Least precision a threshold must keep on rows the layer never saw: a false alarm here accuses somebody. */
export const RISK_FLOORS: Partial<Record<LayerName, number>> = {
  threat: 0.85,
  hate: 0.85,
  'self-harm': 0.85,
  'personal-data': 0.85,
};

/** The same, with what keeps harmless small talk from being called names. */
const FLOORS: Partial<Record<LayerName, number>> = {
  ...RISK_FLOORS,
  scam: 0.85,
  abuse: 0.65,
  churn: 0.6,
  praise: 0.65,
  provocation: 0.65,
};

/** Turns of the advice and moods are right or wrong as often as their chance says: more likely than not is enough. */
const isLabel = (name: LayerName): boolean => LABELS.some((label) => label === name);
const EVEN = 0.5;

type Sample = {
  readonly inputs: readonly number[];
  readonly answer: number;
  readonly fold: number;
};

/** One calibrated layer for each label and each turn of the advice, fitted on models that never read the row. */
export function stacking(train: readonly Prepared[], { without }: BaseModels): Stack {
  const models = without.map(loadModel);
  const signals = train.map((prepared) => {
    const model = models[prepared.row.fold];
    return model ? signalsOf(model, prepared.source, prepared) : [];
  });
  return Object.fromEntries(
    LAYERS.map((name) => {
      const samples = train.flatMap(({ row }, place): Sample[] => {
        const answer = answerTo(name, row);
        return answer === undefined
          ? []
          : [{ inputs: signals[place] ?? [], answer, fold: row.fold }];
      });
      const layer = fitted(samples);
      return [
        name,
        {
          weights: layer.weights.map((weight) => Number(weight.toFixed(3))),
          bias: Number(layer.bias.toFixed(3)),
          threshold: isLabel(name) ? bestThreshold(crossFitted(samples), FLOORS[name]) : EVEN,
        },
      ];
    }),
  );
}

const fitted = (samples: readonly Sample[]) =>
  logistic(
    samples.map(({ inputs }) => inputs),
    samples.map(({ answer }) => answer),
  );

/** Chances for every sample by a layer fitted on the other folds. */
const crossFitted = (samples: readonly Sample[]): Scored[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const layer = fitted(samples.filter((sample) => sample.fold !== fold));
    return samples
      .filter((sample) => sample.fold === fold)
      .map(({ inputs, answer }) => ({ truth: answer === 1, chance: chanceOf(layer, inputs) }));
  }).flat();

/** Whether a layer's answer to a row is yes; undefined where the question does not arise. */
export function answerTo(name: LayerName, row: CorpusRow): 0 | 1 | undefined {
  if (name !== 'off-topic') return targetsOf(row)[name];
  if (!row.post) return undefined;
  return row.labels.includes('off-topic') ? 1 : 0;
}
