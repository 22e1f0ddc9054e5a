import type { Layer } from '../../lib/triage/model/layers';
import { normal, randomOf, shuffle } from './random';
import { add, addScaled, dot, tensor } from './tensor';

/** A comment for the layers: its signals, and the answer to every question; -1 where it does not arise. */
export type Sample = {
  readonly signals: readonly number[];
  readonly answers: readonly number[];
  /** What it counts; 1 for a comment of ours. */
  readonly weight: number;
};

/** Hidden units all questions share, and a layer for each question over units and signals. */
export type Mixer = { readonly hidden: readonly Layer[]; readonly outputs: readonly Layer[] };

const HIDDEN = 96;
const EPOCHS = 20;
const BATCH = 128;
const RATE = 0.002;
const DROPPED = 0.3;
const DECAY = 1e-4;
/** Signals that hardly ever change must not be blown up. */
const LEAST_DEVIATION = 0.1;

/** Fits the layers by Adam on masked log losses; the same for the same samples and order. */
export function mixer(samples: readonly Sample[], seed: number): Mixer {
  const random = randomOf(seed);
  const size = samples[0]?.signals.length ?? 0;
  const questions = samples[0]?.answers.length ?? 0;
  const width = HIDDEN + size;
  const { means, deviations } = spreadOf(samples, size);
  const rows = samples.map(({ signals, answers, weight }) => ({
    answers,
    weight,
    signals: Float32Array.from(
      signals,
      (value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1),
    ),
  }));
  const first = tensor(size * HIDDEN, () => normal(random) / Math.sqrt(size), DECAY);
  const firstBias = tensor(HIDDEN, () => 0);
  const second = tensor(width * questions, () => 0.1 * normal(random), DECAY);
  const secondBias = tensor(questions, () => -2);
  const inputs = new Float32Array(width);
  const keep = new Float32Array(width);
  const kept = new Float32Array(width);
  const hiddenSlopes = new Float32Array(HIDDEN);
  const order = rows.map((_, place) => place);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH).flatMap((place) => rows[place] ?? []);
      for (const row of batch) learnFrom(row, batch.length);
      for (const one of [first, firstBias, second, secondBias])
        one.step(RATE * (1 - (0.9 * epoch) / EPOCHS));
    }
  }
  return unscaled();

  function learnFrom(row: (typeof rows)[number], count: number): void {
    for (let unit = 0; unit < HIDDEN; unit++)
      inputs[unit] = Math.tanh(
        (firstBias.values[unit] ?? 0) + dot(row.signals, partOf(first.values, unit, size)),
      );
    inputs.set(row.signals, HIDDEN);
    for (let at = 0; at < width; at++) {
      keep[at] = random() < DROPPED ? 0 : 1 / (1 - DROPPED);
      kept[at] = (inputs[at] ?? 0) * (keep[at] ?? 0);
    }
    hiddenSlopes.fill(0);
    for (let question = 0; question < questions; question++) {
      const answer = row.answers[question] ?? -1;
      if (answer < 0) continue;
      const weights = partOf(second.values, question, width);
      const sum = (secondBias.values[question] ?? 0) + dot(kept, weights);
      const slope = ((1 / (1 + Math.exp(-sum)) - answer) * row.weight) / count;
      add(secondBias.slopes, question, slope);
      addScaled(partOf(second.slopes, question, width), kept, slope);
      addScaled(hiddenSlopes, weights.subarray(0, HIDDEN), slope);
    }
    for (let unit = 0; unit < HIDDEN; unit++) {
      if (keep[unit] === 0) continue;
      const slope = (hiddenSlopes[unit] ?? 0) * (keep[unit] ?? 0) * (1 - (inputs[unit] ?? 0) ** 2);
      add(firstBias.slopes, unit, slope);
      addScaled(partOf(first.slopes, unit, size), row.signals, slope);
    }
  }

  /** The same layers for signals as they come: means and deviations taken into weights and biases. */
  function unscaled(): Mixer {
    const layer = (weights: Float32Array, bias: number, skipped: number): Layer => {
      const scaled = Array.from(weights, (weight, at) =>
        at < skipped ? weight : weight / (deviations[at - skipped] ?? 1),
      );
      return {
        weights: scaled,
        bias: scaled.reduce(
          (sum, weight, at) => (at < skipped ? sum : sum - weight * (means[at - skipped] ?? 0)),
          bias,
        ),
      };
    };
    return {
      hidden: Array.from({ length: HIDDEN }, (_, unit) =>
        layer(first.values.slice(unit * size, (unit + 1) * size), firstBias.values[unit] ?? 0, 0),
      ),
      outputs: Array.from({ length: questions }, (_, question) =>
        layer(
          second.values.slice(question * width, (question + 1) * width),
          secondBias.values[question] ?? 0,
          HIDDEN,
        ),
      ),
    };
  }
}

/** One mixer that says the mean of what these say, before it becomes a chance: their units side by side. */
export function joined(mixers: readonly Mixer[]): Mixer {
  const share = 1 / mixers.length;
  return {
    hidden: mixers.flatMap(({ hidden }) => hidden),
    outputs: (mixers[0]?.outputs ?? []).map((_, question): Layer => {
      const layers = mixers.flatMap(({ outputs }) => outputs[question] ?? []);
      const ofUnits = layers.flatMap(({ weights }) => weights.slice(0, HIDDEN));
      const ofSignals = layers.map(({ weights }) => weights.slice(HIDDEN));
      const sums = ofSignals.reduce((sum, one) => sum.map((weight, at) => weight + (one[at] ?? 0)));
      return {
        weights: [...ofUnits, ...sums].map((weight) => weight * share),
        bias: layers.reduce((sum, { bias }) => sum + bias, 0) * share,
      };
    }),
  };
}

/** The n-th part of so many values. */
const partOf = (values: Float32Array, ...[n, size]: [number, number]): Float32Array =>
  values.subarray(n * size, (n + 1) * size);

function spreadOf(samples: readonly Sample[], size: number) {
  const means = new Float32Array(size);
  const deviations = new Float32Array(size);
  for (const { signals } of samples)
    signals.forEach((value, at) => {
      add(means, at, value / samples.length);
    });
  for (const { signals } of samples)
    signals.forEach((value, at) => {
      add(deviations, at, (value - (means[at] ?? 0)) ** 2 / samples.length);
    });
  return { means, deviations: deviations.map((square) => Math.sqrt(square) + LEAST_DEVIATION) };
}
