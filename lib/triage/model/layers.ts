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
  const inputs = [...stack.hidden.map((unit) => Math.tanh(sumOf(unit, signals))), ...signals];
  return (name) => {
    const layer = stack.layers[name];
    if (!layer) return { chance: 0, on: false };
    const chance = 1 / (1 + Math.exp(-sumOf(layer, inputs)));
    return { chance, on: chance >= moved(layer.threshold, shifts[name] ?? 0) };
  };
}

function sumOf({ weights, bias }: Layer, inputs: readonly number[]): number {
  let sum = bias;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (inputs[at] ?? 0);
  return sum;
}

/** A shift takes at most half of the room a threshold has on its side. */
const moved = (threshold: number, shift: number): number =>
  Math.min((1 + threshold) / 2, Math.max(threshold / 2, threshold + shift));
