import type { Difference } from './compare';

type Change = {
  readonly name: string;
  readonly outcomes: ReadonlyArray<
    Pick<Difference, 'lost' | 'wrong'> & { readonly comments: readonly unknown[] }
  >;
};

/** A row per change: on how many pages and comments it was tried, and how many of them lack which fact. */
export function tableOf(changes: readonly Change[]): string {
  const rows = changes.map(({ name, outcomes }) => [
    name,
    String(outcomes.length),
    String(outcomes.flatMap(({ comments }) => comments).length),
    lostIn(outcomes),
  ]);
  return [HEAD, ...rows].map((row) => line(row)).join('\n') + '\n';
}

const HEAD = ['change', 'pages', 'comments', 'facts lost (of so many comments)'];
const WIDTHS = [48, 7, 10];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0))
    .join('')
    .trimEnd();

function lostIn(outcomes: Change['outcomes']): string {
  const sums = new Map<string, number>();
  for (const [fact, count] of outcomes.flatMap(({ lost }) => [...lost])) {
    sums.set(fact, (sums.get(fact) ?? 0) + count);
  }
  const wrong = outcomes.flatMap((outcome) => outcome.wrong).length;
  if (wrong > 0) sums.set('WRONG', wrong);
  const facts = [...sums].toSorted(([one], [other]) => one.localeCompare(other));
  return facts.map(([fact, count]) => `${fact} ${count}`).join(', ') || 'none';
}
