/** From nothing the first sight of a rare word would be learnt by heart. */
const START = 1e-4;

/** A step of AdaGrad over the rows of a table that were touched; their slopes are used up. */
export function adagradRows(
  values: Float32Array,
  ...[slopes, width]: [Float32Array, number]
): (rows: Iterable<number>, rate: number) => void {
  const squares = new Float32Array(values.length);
  return (rows, rate) => {
    for (const row of rows)
      for (let at = row * width; at < (row + 1) * width; at++) {
        const slope = slopes[at] ?? 0;
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        values[at] = (values[at] ?? 0) - (rate * slope) / (Math.sqrt(square) + START);
        slopes[at] = 0;
      }
  };
}
