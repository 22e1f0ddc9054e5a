/** Someone in line, of one of the queues the line is made of. */
type Queued = { readonly id: string };

/**
 * How many of those in line, in their order, nobody comes before who was not read yet: up to the first of
 * those where the reading of a queue stopped (`ends`); all of them where every queue was read to its end.
 */
export function sureCount(line: readonly Queued[], ends: readonly string[]): number {
  const places = ends.map((end) => line.findIndex(({ id }) => id === end));
  const first = Math.min(...places.filter((place) => place >= 0));
  return first === Infinity ? line.length : first + 1;
}
