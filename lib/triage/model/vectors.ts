/** The vector in its direction, of length 1. */
export function normed(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  const out = new Float32Array(vector.length);
  for (let at = 0; at < out.length; at++) out[at] = (vector[at] ?? 0) / length;
  return out;
}

/** The inner product of two vectors of one length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
