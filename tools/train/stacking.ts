import { sourceOf } from '../../lib/triage/model/features';
import type { Model } from '../../lib/triage/model/model';
import { loadModel } from '../../lib/triage/model/model';
import { signalsOf } from '../../lib/triage/model/signals';
import type { Layer, LayerName, Stack } from '../../lib/triage/model/layers';
import { chancesOf, LAYERS } from '../../lib/triage/model/layers';
import { rulesOf } from '../../lib/triage/rules';
import { LABELS } from '../../lib/triage/triage';
import type { BaseModels } from './baseModels';
import type { CorpusRow } from './corpus';
import { FOLDS } from './corpus';
import type { Scored } from './measure';
import { bestThreshold } from './measure';
import type { Mixer, Sample } from './mixer';
import { mixers } from './mixers';
import type { Prepared } from './prepare';
import { publicReading, targetsOf } from './prepare';
import type { PublicRow } from './publicSets';

/** Least precision a threshold must keep on rows the layer never saw: a false alarm here accuses somebody. */
export const RISK_FLOORS: Partial<Record<LayerName, number>> = {
  threat: 0.75,
  hate: 0.8,
  'self-harm': 0.75,
  'personal-data': 0.9,
};

/** The same, with what keeps harmless small talk from being called names. */
const FLOORS: Partial<Record<LayerName, number>> = {
  ...RISK_FLOORS,
  scam: 0.9,
  abuse: 0.7,
  churn: 0.6,
  complaint: 0.65,
  praise: 0.65,
  provocation: 0.65,
  'off-topic': 0.4,
};

/** Turns of the advice and moods are right or wrong as often as their chance says: more likely than not is enough. */
const isLabel = (name: LayerName): boolean => LABELS.some((label) => label === name);
const EVEN = 0.5;

const MOODS: readonly LayerName[] = ['glad', 'cross', 'elsewhere'];
/** The questions for which a set's answers mean what ours mean, and what a row counts beside ours. */
type Stacked = { readonly questions: readonly LayerName[]; readonly weight: number };
const STACKED: Readonly<Record<string, Stacked>> = {
  complaints2019: { questions: ['complaint'], weight: 7 },
  germeval2018: { questions: ['abuse'], weight: 2 },
  xlmt_sentiment: { questions: MOODS, weight: 7 },
  tweeteval_sentiment: { questions: MOODS, weight: 0.5 },
};

/** A comment from daily life counts as many of those that were written to be hard. */
const EVERYDAY_WEIGHT = 1.5;

type Folded = Sample & { readonly fold: number; readonly isOwn: boolean };

/** Calibrated layers for the labels and the turns of the advice, fitted on models that never read the row. */
export async function stacking(
  train: readonly Prepared[],
  ...[others, { without }]: [readonly PublicRow[], BaseModels]
): Promise<Stack> {
  const models = without.map(loadModel);
  const samples = [
    ...train.map((prepared): Folded => {
      const { row, source } = prepared;
      const model = models[row.fold];
      return {
        fold: row.fold,
        isOwn: true,
        weight: row.isEveryday ? EVERYDAY_WEIGHT : 1,
        signals: model ? signalsOf(model, source, prepared) : [],
        answers: LAYERS.map((name) => answerTo(name, row) ?? -1),
      };
    }),
    ...others.flatMap((row) => publicSample(row, models[row.fold])),
  ];
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const [all, ...withoutFold] = await mixers([
    samples,
    ...folds.map((fold) => samples.filter((sample) => sample.fold !== fold)),
  ]);
  const judged = withoutFold.flatMap((one, fold) => {
    const chances = chancesBy(one);
    return samples
      .filter((sample) => sample.isOwn && sample.fold === fold)
      .map((sample) => chances(sample));
  });
  const { hidden, outputs } = all;
  return {
    hidden: hidden.map(rounded),
    layers: Object.fromEntries(
      LAYERS.map((name, at) => [
        name,
        {
          ...rounded(outputs[at] ?? { weights: [], bias: 0 }),
          threshold: isLabel(name)
            ? bestThreshold(
                judged.flatMap((chances) => chances[at] ?? []),
                FLOORS[name],
              )
            : EVEN,
        },
      ]),
    ),
  };
}

function publicSample(row: PublicRow, model: Model | undefined): Folded[] {
  const stacked = STACKED[row.set];
  if (!stacked || !model) return [];
  const reading = publicReading(row);
  return [
    {
      fold: row.fold,
      isOwn: false,
      weight: stacked.weight,
      signals: signalsOf(model, sourceOf(reading), { reading, rules: rulesOf(reading) }),
      answers: LAYERS.map((name) =>
        stacked.questions.includes(name) ? (publicAnswer(name, row) ?? -1) : -1,
      ),
    },
  ];
}

const publicAnswer = (name: LayerName, { targets }: PublicRow): 0 | 1 | undefined => {
  if (name === 'elsewhere') return 1;
  return name === 'off-topic' ? undefined : targets[name];
};

const rounded = ({ weights, bias }: Layer): Layer => ({
  weights: weights.map((weight) => Number(weight.toFixed(2))),
  bias: Number(bias.toFixed(3)),
});

/** What layers say of a sample they were not fitted on, question by question; nothing where it does not arise. */
const chancesBy = ({ hidden, outputs }: Mixer): ((sample: Sample) => (Scored | null)[]) => {
  const layers = Object.fromEntries(
    LAYERS.map((name, at) => [
      name,
      { ...(outputs[at] ?? { weights: [], bias: 0 }), threshold: EVEN },
    ]),
  );
  return ({ signals, answers }) => {
    const chance = chancesOf({ stack: { hidden, layers } }, signals);
    return LAYERS.map((name, at) => {
      const answer = answers[at] ?? -1;
      return answer < 0 ? null : { truth: answer === 1, chance: chance(name).chance };
    });
  };
};

/** Whether a layer's answer to a row is yes; undefined where the question does not arise. */
export function answerTo(name: LayerName, row: CorpusRow): 0 | 1 | undefined {
  if (name === 'elsewhere') return 0;
  if (name !== 'off-topic') return targetsOf(row)[name];
  if (!row.post) return undefined;
  return row.labels.includes('off-topic') ? 1 : 0;
}
