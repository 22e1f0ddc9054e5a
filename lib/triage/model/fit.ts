import { dot, normed } from './vectors';

/** Numbers of what a comment and a post are compared by. */
export const FIT_DIMS = 16;

/** How one side, the comment or the post, is made ready to be compared: learnt, each for itself. */
export type FitSide = {
  /** A word counts as much as e to the power of its direction's inner product with this. */
  readonly attention: Float32Array;
  /** For every dimension of a direction FIT_DIMS weights. */
  readonly turn: Float32Array;
};

/** How comments and the posts they stand under are compared: what fits has a cosine near 1. */
export type Fit = { readonly comment: FitSide; readonly post: FitSide };

/** The direction of a text by the directions of its words; zeros where there are none. */
export function fitVector(
  { attention, turn }: FitSide,
  directions: readonly Float32Array[],
): Float32Array {
  const sum = new Float32Array(attention.length);
  for (const direction of directions) {
    const weight = Math.exp(dot(direction, attention));
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + weight * (direction[k] ?? 0);
  }
  const turned = new Float32Array(FIT_DIMS);
  for (let k = 0; k < sum.length; k++)
    for (let to = 0; to < FIT_DIMS; to++)
      turned[to] = (turned[to] ?? 0) + (sum[k] ?? 0) * (turn[k * FIT_DIMS + to] ?? 0);
  return normed(turned);
}
