import { addProjection } from '../../../lib/triage/model/network';

/** What the filters see of the words of a batch: for every word, a number for every offset and filter. */
export type Projection = {
  /** Projects the words of a batch anew, each once; places of 0 are no words. */
  readonly project: (batch: readonly { readonly places: Int32Array }[]) => void;
  readonly values: () => Float32Array;
  /** Where a word's numbers start. */
  readonly startOf: (place: number) => number;
};

/** `filters` holds `width` rows of `dims` weights, as they are learnt. */
export function projection(
  vectors: Float32Array,
  ...[filters, dims]: [Float32Array, number]
): Projection {
  const width = filters.length / dims;
  const turned = new Float32Array(filters.length);
  const slots = new Map<number, number>();
  let values = new Float32Array(1024 * width);
  return {
    values: () => values,
    startOf: (place) => (slots.get(place) ?? 0) * width,
    project: (batch) => {
      slots.clear();
      for (let at = 0; at < width; at++)
        for (let k = 0; k < dims; k++) turned[k * width + at] = filters[at * dims + k] ?? 0;
      for (const { places } of batch)
        for (const place of places)
          if (place !== 0 && !slots.has(place)) slots.set(place, slots.size);
      if (slots.size * width > values.length) values = new Float32Array(2 * slots.size * width);
      values.fill(0, 0, slots.size * width);
      for (const [place, slot] of slots)
        addProjection(
          values.subarray(slot * width, (slot + 1) * width),
          vectors.subarray(place * dims, (place + 1) * dims),
          turned,
        );
    },
  };
}
