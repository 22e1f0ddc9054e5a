import type { Stored } from '../../../tests/e2e/stored';
import type { Expected } from './expectedOf';

type Row = Stored['tickets'][number];
type Interval = { readonly earliest: number; readonly latest: number } | null;

export type Compared = {
  readonly expected: readonly Expected[];
  readonly tickets: readonly Row[];
  /** The id of the ticket of a word. */
  readonly idOf: (key: string) => string;
  /** Whether a ticket stood on the page before the day began. */
  readonly isOlder: (id: string) => boolean;
};

/** What differs, in words, one line a ticket at most; all three empty on a good day. */
export type Differences = {
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly tooMany: readonly string[];
};

/** Compares the store row by row with what a day must have left in it. */
export function differences({ expected, tickets, idOf, isOlder }: Compared): Differences {
  const rows = new Map(tickets.map((row) => [row.id, row]));
  const wanted = new Map(expected.map((one) => [idOf(one.key), one]));
  const lost: string[] = [];
  const wrong: string[] = [];
  for (const [id, one] of wanted) {
    const row = rows.get(id);
    const faults = row ? faultsOf(row, one) : [];
    if (!row) lost.push(`${one.key} (${id})`);
    if (faults.length) wrong.push(`${one.key} (${id}): ${faults.join(', ')}`);
  }
  const tooMany = [...rows.keys()].filter((id) => !wanted.has(id) && !isOlder(id));
  return { lost, wrong, tooMany };
}

function faultsOf(row: Row, one: Expected): string[] {
  const { comment, trail, firstResponse } = row;
  const wasEdited = trail.some(({ type }) => type === 'edited');
  return [
    ...(row.status === one.status ? [] : [`${row.status} instead of ${one.status}`]),
    ...(row.turn === one.turn ? [] : [`turn ${row.turn} instead of ${one.turn}`]),
    ...(comment.text === one.text ? [] : [`other words: ${comment.text}`]),
    ...(wasEdited === one.wasEdited ? [] : [`edited: ${wasEdited} instead of ${one.wasEdited}`]),
    ...(holds(comment.postedAt, one.postedAt) ? [] : ['posted at another time']),
    ...(holds(firstResponse, one.respondedAt) ? [] : ['first response at another time']),
  ];
}

/** Whether the instant lies in the interval; none in none. */
const holds = (interval: Interval, at: number | null): boolean =>
  interval === null || at === null
    ? interval === at
    : interval.earliest <= at && at <= interval.latest;
