import type { Head } from './heads';
import { HEADS } from './heads';

/** `elsewhere`: reads like a stranger's tweet, not like a customer who writes to a company. */
export type LayerName = Head | 'off-topic' | 'elsewhere';
/** The questions that have a layer over model, rules and structure. */
export const LAYERS: readonly LayerName[] = [...HEADS, 'off-topic', 'elsewhere'];

/** How likely the answer is yes, and whether that is enough. */
export type Chance = { readonly chance: number; readonly on: boolean };

/**
 * Layers over model, rules and structure: a few hidden units that all labels share, and for each a
 * layer over the hidden units and, after them, the signals themselves.
 */
export type Stack = {
  readonly hidden: readonly Layer[];
  readonly layers: Readonly<Record<string, Layer & { readonly threshold: number }>>;
};

export type Layer = { readonly weights: readonly number[]; readonly bias: number };

/** What the stacked layers make of the signals of a comment; `shifts` move the thresholds, within bounds. */
export function chancesOf(
  { stack }: { readonly stack: Stack },
  ...[signals, shifts = {}]: [
    signals: readonly number[],
    shifts?: Readonly<Partial<Record<LayerName, number>>>,
  ]
): (name: LayerName) => Chance {
  const { hidden, layers, names } = laidOut(stack);
  const units = sumsOf(hidden, signals).map(Math.tanh);
  const sums = sumsOf(layers, [...units, ...signals]);
  return (name) => {
    const layer = stack.layers[name];
    if (!layer) return { chance: 0, on: false };
    const chance = 1 / (1 + Math.exp(-(sums[names.indexOf(name)] ?? 0)));
    return { chance, on: chance >= moved(layer.threshold, shifts[name] ?? 0) };
  };
}

/** Layers over the same inputs: for every input a weight for every layer. */
type Laid = { readonly biases: Float64Array; readonly weights: Float64Array };
type LaidStack = {
  readonly hidden: Laid;
  readonly layers: Laid;
  /** Of the layers, in their order. */
  readonly names: readonly string[];
};

const laid = new WeakMap<Stack, LaidStack>();

function laidOut(stack: Stack): LaidStack {
  const before = laid.get(stack);
  if (before) return before;
  const one = {
    hidden: inputByInput(stack.hidden),
    layers: inputByInput(Object.values(stack.layers)),
    names: Object.keys(stack.layers),
  };
  laid.set(stack, one);
  return one;
}

function inputByInput(layers: readonly Layer[]): Laid {
  const inputs = Math.max(0, ...layers.map(({ weights }) => weights.length));
  const weights = new Float64Array(inputs * layers.length);
  layers.forEach((layer, place) =>
    layer.weights.forEach((weight, input) => {
      weights[input * layers.length + place] = weight;
    }),
  );
  return { biases: Float64Array.from(layers, ({ bias }) => bias), weights };
}

/** The sum of each layer. Most inputs are 0, and cost nothing. */
function sumsOf({ biases, weights }: Laid, inputs: readonly number[]): Float64Array {
  const sums = biases.slice();
  const { length } = sums;
  for (let from = 0, input = 0; from < weights.length; from += length, input++) {
    const value = inputs[input] ?? 0;
    if (value === 0) continue;
    for (let at = 0; at < length; at++)
      sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0) * value;
  }
  return sums;
}

/** A shift takes at most half of the room a threshold has on its side. */
const moved = (threshold: number, shift: number): number =>
  Math.min((1 + threshold) / 2, Math.max(threshold / 2, threshold + shift));
