import type { Fit, FitSide } from '../../../lib/triage/model/fit';
import { FIT_DIMS } from '../../../lib/triage/model/fit';
import { dot, normed } from '../../../lib/triage/model/vectors';
import { normal, randomOf } from '../random';
import type { Tensor } from '../tensor';
import { addScaled, tensor } from '../tensor';
import type { FitExample } from './fitExample';

const STEPS = 800;
/** Comments that fit in a batch, and as many that do not: few do not, and all would be taken to fit. */
const HALF = 96;
const RATE = 0.003;
/** Log odds that a comment fits: this times the cosine, less that; learnt from there. */
const START = { scale: 4, bias: -1 };

type Side = { readonly attention: Tensor; readonly turn: Tensor };

/**
 * Learns how comments and posts are compared, the words' vectors left as they are: by Adam on the log
 * loss of whether a comment fits; the same for the same examples, vectors and seed. Vectors have a row
 * 0 for no word.
 */
export function trainFit(
  examples: readonly FitExample[],
  ...[vectors, { dims, seed }]: [Float32Array, { readonly dims: number; readonly seed: number }]
): Fit {
  const random = randomOf(seed);
  const directions = vectors.map(() => 0);
  for (let from = 0; from < vectors.length; from += dims)
    directions.set(normed(vectors.subarray(from, from + dims)), from);
  const directionOf = (place: number) => directions.subarray(place * dims, (place + 1) * dims);
  const turn = (): Tensor => {
    let at = 0;
    // Nearly the first of the dimensions, on both sides alike.
    return tensor(dims * FIT_DIMS, () => {
      const isOwn = Math.floor(at / FIT_DIMS) === at % FIT_DIMS;
      at++;
      return Number(isOwn) + 0.02 * normal(random);
    });
  };
  const side = (): Side => ({ attention: tensor(dims, () => 0), turn: turn() });
  const sides = { comment: side(), post: side() };
  const odds = tensor(2, () => 0);
  odds.values.set([START.scale, START.bias]);

  const groups = [true, false].map((fits) => examples.filter((one) => one.fits === fits));
  if (groups.some(({ length }) => length === 0)) return valuesOf(sides);
  for (let step = 0; step < STEPS; step++) {
    for (const group of groups)
      for (let count = 0; count < HALF; count++) {
        const example = group[Math.floor(random() * group.length)];
        if (example) learn(example);
      }
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    for (const one of [sides.comment, sides.post].flatMap(Object.values<Tensor>)) one.step(rate);
    odds.step(rate);
  }
  return valuesOf(sides);

  function learn({ comment, post, fits }: FitExample): void {
    const one = forward(sides.comment, comment.map(directionOf));
    const other = forward(sides.post, post.map(directionOf));
    const cosine = dot(one.unit, other.unit);
    const [scale = 0, bias = 0] = odds.values;
    const slope = (1 / (1 + Math.exp(-(scale * cosine + bias))) - Number(fits)) / (2 * HALF);
    odds.slopes[0] = (odds.slopes[0] ?? 0) + slope * cosine;
    odds.slopes[1] = (odds.slopes[1] ?? 0) + slope;
    one.back(other.unit, slope * scale);
    other.back(one.unit, slope * scale);
  }
}

const valuesOf = ({ comment, post }: Record<keyof Fit, Side>): Fit => ({
  comment: sideOf(comment),
  post: sideOf(post),
});
const sideOf = ({ attention, turn }: Side): FitSide => ({
  attention: attention.values,
  turn: turn.values,
});

/** `fitVector`, and what its slopes are for a slope along another vector. */
function forward({ attention, turn }: Side, directions: readonly Float32Array[]) {
  const dims = attention.values.length;
  const weights = directions.map((direction) => Math.exp(dot(direction, attention.values)));
  const sum = new Float32Array(dims);
  directions.forEach((direction, at) => {
    addScaled(sum, direction, weights[at] ?? 0);
  });
  const turned = new Float32Array(FIT_DIMS);
  const rowOf = (of: Float32Array, k: number) => of.subarray(k * FIT_DIMS, (k + 1) * FIT_DIMS);
  for (let k = 0; k < dims; k++) addScaled(turned, rowOf(turn.values, k), sum[k] ?? 0);
  const length = Math.sqrt(dot(turned, turned)) || 1;
  const unit = turned.map((value) => value / length);
  return {
    unit,
    back: (along: Float32Array, slope: number): void => {
      const cosine = dot(along, unit);
      const slopes = unit.map(
        (value, at) => (slope * ((along[at] ?? 0) - value * cosine)) / length,
      );
      const sumSlopes = new Float32Array(dims);
      for (let k = 0; k < dims; k++) {
        sumSlopes[k] = dot(rowOf(turn.values, k), slopes);
        addScaled(rowOf(turn.slopes, k), slopes, sum[k] ?? 0);
      }
      directions.forEach((direction, at) => {
        addScaled(attention.slopes, direction, (weights[at] ?? 0) * dot(direction, sumSlopes));
      });
    },
  };
}
