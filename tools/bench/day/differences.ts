import type { Stored } from '../../../tests/e2e/stored';
import type { Expected } from './expectedOf';

type Row = Stored['tickets'][number];

export type Compared = {
  readonly expected: readonly Expected[];
  readonly tickets: readonly Row[];
  /** The id of the ticket of a word. */
  readonly idOf: (key: string) => string;
  /** Whether a ticket stood on the page before the day began. */
  readonly isOlder: (id: string) => boolean;
  /** By how much a time may lie before the earliest that was told; left out: not at all. */
  readonly slackMs?: number;
};

/** What differs, in words, one line a ticket at most; all three empty on a good day. */
export type Differences = {
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly tooMany: readonly string[];
};

/** Compares the store row by row with what a day must have left in it. */
export function differences(compared: Compared): Differences {
  const { expected, tickets, idOf, isOlder, slackMs = 0 } = compared;
  const rows = new Map(tickets.map((row) => [row.id, row]));
  const wanted = new Map(expected.map((one) => [idOf(one.key), one]));
  const lost: string[] = [];
  const wrong: string[] = [];
  for (const [id, one] of wanted) {
    const row = rows.get(id);
    const faults = row ? faultsOf(row, one, slackMs) : [];
    if (!row) lost.push(`${one.key} (${id})`);
    if (faults.length) wrong.push(`${one.key} (${id}): ${faults.join(', ')}`);
  }
  const tooMany = [...rows.keys()].filter((id) => !wanted.has(id) && !isOlder(id));
  return { lost, wrong, tooMany };
}

function faultsOf(row: Row, one: Expected, slackMs: number): string[] {
  const { comment, trail, firstResponse } = row;
  const wasEdited = trail.some(({ type }) => type === 'edited');
  return [
    ...(row.status === one.status ? [] : [`${row.status} instead of ${one.status}`]),
    ...(row.turn === one.turn ? [] : [`turn ${row.turn} instead of ${one.turn}`]),
    ...(comment.text === one.text ? [] : [`other words: ${comment.text}`]),
    ...(wasEdited === one.wasEdited ? [] : [`edited: ${wasEdited} instead of ${one.wasEdited}`]),
    ...timeFaults('posted', { told: comment.postedAt, at: one.postedAt, slackMs }),
    ...timeFaults('answered', { told: firstResponse, at: one.respondedAt, slackMs }),
  ];
}

type Told = {
  readonly told: { readonly earliest: number; readonly latest: number } | null;
  /** null: it did not happen. */
  readonly at: number | null;
  readonly slackMs: number;
};

/** A fault unless the instant lies in the interval that was told; none in none. */
function timeFaults(what: string, { told, at, slackMs }: Told): string[] {
  if (told === null || at === null)
    return told === at ? [] : [told ? `${what}, which it was not` : `not ${what}`];
  const early = told.earliest - slackMs - at;
  const late = at - told.latest;
  if (early <= 0 && late <= 0) return [];
  return [`${what} ${Math.max(early, late)} ms ${early > 0 ? 'before' : 'after'} what is told`];
}
