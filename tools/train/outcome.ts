import { adviceBy } from '../../lib/triage/advice';
import { adviceFactsOf } from '../../lib/triage/adviceFacts';
import { combine, judge, THRESHOLD } from '../../lib/triage/finding';
import { LAYERS, chancesOf } from '../../lib/triage/model/layers';
import type { LayerName } from '../../lib/triage/model/layers';
import type { Concept } from '../../lib/triage/lexicon/lexicon';
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

/** From the least to the whole: lexicons without any rule, rules, either model alone, everything. */
export const WAYS = ['words', 'rules', 'linear', 'network', 'all'] as const;
export type Way = (typeof WAYS)[number];

/** How every way judges one comment: which labels are on, and what is advised. */
export type Outcome = {
  readonly prepared: Prepared;
  readonly on: Readonly<Record<Way, ReadonlySet<Label>>>;
  readonly rulesAction: string;
  readonly triage: Triage;
  /** The chance of each label by the layers, before languages and letters are looked at. */
  readonly chances: Readonly<Partial<Record<LayerName, number>>>;
};

type Calibrated = Layer & { readonly threshold: number };
/** The signals of the two models. */
const SIGNAL_OF = { linear: 'model', network: 'network' } as const;
type Alone = keyof typeof SIGNAL_OF;
export type BareLayers = Readonly<Record<Alone, ReadonlyMap<Label, Calibrated>>>;

/** Platt's layer over a bare model, fitted on rows it never read: what that model alone would say. */
export function bareLayers(
  train: readonly Prepared[],
  signals: readonly (readonly number[])[],
): BareLayers {
  return { linear: layersOver('linear'), network: layersOver('network') };

  function layersOver(alone: Alone): ReadonlyMap<Label, Calibrated> {
    return new Map<Label, Calibrated>(
      LABELS.flatMap((label): [Label, Calibrated][] => {
        const at = SIGNALS.indexOf(`${SIGNAL_OF[alone]}:${label}`);
        if (at === -1) return [];
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
}

/** The lexicon of each label, taken at its word: no guard, no negation, no grammar. */
const WORDS_OF: Readonly<Record<Label, readonly Concept[]>> = {
  'self-harm': ['suicide', 'suicideHint'],
  threat: ['threat', 'threatWish', 'threatVeiled'],
  hate: ['slur', 'groupAttack', 'expulsion'],
  'personal-data': ['ownData', 'staffPrivate', 'loginCue', 'customerNumberCue'],
  scam: ['scam'],
  abuse: ['insult', 'degrade', 'slur'],
  'legal-press': ['legalThreat', 'legalWord'],
  churn: ['churn'],
  complaint: ['failure', 'waiting', 'poor', 'trouble', 'outrage'],
  provocation: ['bait'],
  question: ['ask', 'interrogative'],
  praise: ['praise', 'positive'],
  'off-topic': [],
};

/** Judges one row of the corpus by the rules alone, by the model alone and by both. */
export function outcomeOf(prepared: Prepared, ...[model, bare]: [Model, BareLayers]): Outcome {
  const { row, reading, rules } = prepared;
  const signals = signalsOf(model, prepared.source, prepared);
  const chance = chancesOf(model, signals);
  const triage = triageWith({ text: row.text, post: row.post, ownRepliesInThread: row.own }, model);
  const isBy = (alone: Alone, label: Label): boolean => {
    const layer = bare[alone].get(label);
    const at = SIGNALS.indexOf(`${SIGNAL_OF[alone]}:${label}`);
    return layer !== undefined && chanceOf(layer, [signals[at] ?? 0]) >= layer.threshold;
  };
  const labelsWhere = (isOn: (label: Label) => boolean): ReadonlySet<Label> =>
    new Set(LABELS.filter(isOn));
  const byRules = {
    ...triage.labels,
    ...Object.fromEntries(LABELS.map((label) => [label, judge(reading, rules.found[label])])),
  };
  const hints = {
    exposes: rules.exposes,
    needsData: reading.find('caseData').length > 0,
    isVague: true,
    isClosing: false,
  };
  return {
    prepared,
    on: {
      words: labelsWhere((label) =>
        WORDS_OF[label].some((concept) => reading.find(concept).length > 0),
      ),
      rules: labelsWhere((label) => combine(rules.found[label]) >= THRESHOLD),
      linear: labelsWhere((label) => isBy('linear', label)),
      network: labelsWhere((label) => isBy('network', label)),
      all: labelsWhere((label) => triage.labels[label].on),
    },
    rulesAction: adviceBy(byRules, adviceFactsOf(reading, hints)).action,
    triage,
    chances: Object.fromEntries(LAYERS.map((name) => [name, chance(name).chance])),
  };
}
