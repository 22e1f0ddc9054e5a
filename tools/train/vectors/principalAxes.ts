const ROUNDS = 30;

/** The axes along which centred rows vary most, by orthogonal iteration over their covariance. */
export function principalAxes(
  rows: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] {
  const size = rows[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    row.forEach((value, at) => {
      const line = covariance[at];
      if (line)
        for (let other = 0; other < size; other++)
          line[other] = (line[other] ?? 0) + value * (row[other] ?? 0);
    });
  let axes = Array.from({ length: count }, (_, place) =>
    Array.from({ length: size }, (__, at) =>
      at === place ? 1 : 0.01 * Math.sin(at * (place + 1)),
    ),
  );
  for (let round = 0; round < ROUNDS; round++)
    axes = orthogonal(
      axes.map((axis) =>
        covariance.map((line) => axis.reduce((sum, part, at) => sum + part * (line[at] ?? 0), 0)),
      ),
    );
  return axes;
}

function orthogonal(axes: readonly (readonly number[])[]): number[][] {
  const out: number[][] = [];
  for (const axis of axes) {
    const rest = [...axis];
    for (const earlier of out) {
      const shared = dot(rest, earlier);
      earlier.forEach((part, at) => (rest[at] = (rest[at] ?? 0) - shared * part));
    }
    const length = Math.sqrt(dot(rest, rest)) || 1;
    out.push(rest.map((part) => part / length));
  }
  return out;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
