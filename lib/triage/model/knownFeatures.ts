/** A feature is known by so many low bits of its hash: among sixteen million a stranger is hardly ever taken for one. */
export const FEATURE_BITS = 24;
const MASK = 2 ** FEATURE_BITS - 1;

/** The number of a feature, 0 to 2^FEATURE_BITS - 1, by its hash. */
export const featureOf = (hash: number): number => hash & MASK;

/** The features a model has weights for. */
export type KnownFeatures = {
  readonly count: number;
  /** The place of a feature's weights, by its hash; -1 where the model does not know it. */
  readonly placeOf: (hash: number) => number;
};

/** An open table over features in rising order; the place of each is its place in that order. */
export function knownFeatures(features: Uint32Array): KnownFeatures {
  let size = 2;
  while (size < 2 * features.length) size *= 2;
  // A feature and its place stand side by side, so that one look into memory finds both.
  const table = new Int32Array(2 * size).fill(-1);
  const last = table.length - 1;
  features.forEach((feature, place) => {
    let at = (2 * feature) & last;
    while (table[at] !== -1) at = (at + 2) & last;
    table[at] = feature;
    table[at + 1] = place;
  });
  return {
    count: features.length,
    placeOf: (hash) => {
      const feature = featureOf(hash);
      for (let at = (2 * feature) & last; ; at = (at + 2) & last) {
        const there = table[at];
        if (there === feature) return table[at + 1] ?? -1;
        if (there === -1) return -1;
      }
    },
  };
}

const MORE = 0x80;

/** Rising features as bytes: how far each is from the one before, seven bits a byte, the low ones first. */
export function packedFeatures(features: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const feature of features) {
    let step = feature - before;
    for (; step >= MORE; step >>>= 7) bytes.push((step % MORE) + MORE);
    bytes.push(step);
    before = feature;
  }
  return Uint8Array.from(bytes);
}

/** The features of packed bytes. */
export function unpackedFeatures(bytes: Uint8Array, count: number): Uint32Array {
  const features = new Uint32Array(count);
  let feature = 0;
  let shift = 0;
  let at = 0;
  for (const byte of bytes) {
    feature += (byte % MORE) << shift;
    shift += 7;
    if (byte >= MORE) continue;
    features[at++] = feature;
    shift = 0;
  }
  return features;
}
