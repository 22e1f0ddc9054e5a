import type { Head } from './heads';
import { HEADS } from './heads';
import type { Model } from './model';

export type LayerName = Head | 'off-topic';
/** The questions that have a layer over model, rules and structure. */
export const LAYERS: readonly LayerName[] = [...HEADS, 'off-topic'];

/** How likely the answer is yes, and whether that is enough. */
export type Chance = { readonly chance: number; readonly on: boolean };

/** What the stacked layers make of the signals of a comment; `shifts` move the thresholds, within bounds. */
export const chancesOf =
  (
    { stack }: Model,
    signals: readonly number[],
    shifts: Readonly<Partial<Record<LayerName, number>>> = {},
  ) =>
  (name: LayerName): Chance => {
    const layer = stack[name];
    if (!layer) return { chance: 0, on: false };
    const sum = layer.weights.reduce(
      (total, weight, at) => total + weight * (signals[at] ?? 0),
      layer.bias,
    );
    const chance = 1 / (1 + Math.exp(-sum));
    return { chance, on: chance >= moved(layer.threshold, shifts[name] ?? 0) };
  };

/** A shift takes at most half of the room a threshold has on its side. */
const moved = (threshold: number, shift: number): number =>
  Math.min((1 + threshold) / 2, Math.max(threshold / 2, threshold + shift));
