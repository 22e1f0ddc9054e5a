import type { Handover } from '../handover';
import { handoverOf } from '../handover';
import type { Result } from '../result';
import type { SinceShift } from '../sinceShift';
import { actsOf, amongSeen, shiftEnd, sinceShift } from '../sinceShift';
import type { Together } from '../team/together';
import { togetherOf } from '../team/together';
import { DAY_MS } from '../time';
import { WAITING_FOR_US } from '../waitingForUs';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { ticketOf } from './rows';

/** An end of a shift is looked for so far back: longer than most holidays. */
const LOOK_BACK_MS = 30 * DAY_MS;

const BATCH = 200;

/** So many tickets that changed are read at most, and so many that wait are counted. */
export const MOST_READ = 2000;

/** What happened since an instant, and what waits now. */
export type HappenedSince = {
  /** The instant, ms since 1970; null: none was asked for, and no shift is known to have ended. */
  readonly since: number | null;
  readonly happened: SinceShift;
  /** How many wait for us now; at least so many when it is `MOST_READ`. */
  readonly waiting: number;
  /** Tickets colleagues worked on that this browser never saw. */
  readonly elsewhere: number;
  /** false: more changed than were read, so each count is at least so many. */
  readonly isWhole: boolean;
};

/** `since`: the instant to count from, null: the end of the last shift before `now`; both ms since 1970. */
export type AskedSince = { readonly now: number; readonly since: number | null };

/**
 * What happened since the last shift of this browser's user ended (`shiftEnd`), or since another
 * instant, by the trails kept here and by what the team told. An end is looked for within the last 30
 * days, among the `MOST_READ` tickets that changed last.
 */
export const happenedSince = (
  db: HeardDb,
  { now, since: asked }: AskedSince,
): Promise<Result<HappenedSince, StoreProblem>> =>
  attempt(() =>
    // One transaction: a moment never stands beside the counts of another.
    db.transaction('r', db.tickets, db.notes, db.teamLogs, db.teamPlace, async () => {
      const since = asked ?? (await lastShiftEnd(db, now));
      const told = await toldOf(db, since ?? now);
      const waiting = await db.tickets
        .where('status')
        .anyOf(WAITING_FOR_US)
        .limit(MOST_READ)
        .primaryKeys();
      return { since, waiting: waiting.length, ...told };
    }),
  );

async function lastShiftEnd(db: HeardDb, now: number): Promise<number | null> {
  const from = now - LOOK_BACK_MS;
  // Leaving words for the next shift is often the last one does, and is in no trail.
  const left = await db.notes.where('handover.at').above(from).keys();
  const acts = left.map(Number);
  for (let read = 0; read < MOST_READ; read += BATCH) {
    const rows = await changedFrom(db, from).offset(read).limit(BATCH).toArray();
    acts.push(...rows.flatMap(actsOf));
    const isLast = rows.length < BATCH;
    // No ticket was worked on after it changed last: acts before that may not be known yet.
    const knownFrom = isLast ? from : (rows.at(-1)?.changedAt ?? from);
    const end = shiftEnd(acts, now);
    if (end !== null && end >= knownFrom) return end;
    if (isLast) return null;
  }
  return null;
}

async function toldOf(db: HeardDb, since: number) {
  const rows = await changedFrom(db, since).limit(MOST_READ).toArray();
  const there = since + ((await db.teamPlace.get('position'))?.skewMs ?? 0);
  const together = await toldSince(db, there);
  const handovers = await handoversSince(db, since, together);
  const told = { tickets: rows.map(ticketOf), together, handovers };
  const all = sinceShift(told, { here: since, there });
  const ids = [...new Set(Object.values(all).flat())];
  const seen = new Set(await db.tickets.where('id').anyOf(ids).primaryKeys());
  return {
    happened: amongSeen(all, seen),
    elsewhere: ids.length - seen.size,
    isWhole: rows.length < MOST_READ && together.size < MOST_READ,
  };
}

const changedFrom = (db: HeardDb, since: number) =>
  db.tickets.where('changedAt').above(since).reverse();

async function toldSince(db: HeardDb, since: number): Promise<ReadonlyMap<string, Together>> {
  const rows = await db.teamLogs.where('lastAt').above(since).reverse().limit(MOST_READ).toArray();
  return new Map(rows.map(({ ticketId, log }) => [ticketId, togetherOf(log)]));
}

/** Of the words left since here or told, those that count now: what somebody took away is left out. */
async function handoversSince(
  db: HeardDb,
  since: number,
  told: ReadonlyMap<string, Together>,
): Promise<ReadonlyMap<string, Handover>> {
  const left = await db.notes.where('handover.at').above(since).limit(MOST_READ).primaryKeys();
  const ids = [...new Set([...left, ...told.keys()])];
  const [notes, logs] = await Promise.all([db.notes.bulkGet(ids), db.teamLogs.bulkGet(ids)]);
  return new Map(
    ids.flatMap((id, place): Array<[string, Handover]> => {
      const log = logs[place]?.log;
      const latest = handoverOf(notes[place]?.handover, log && togetherOf(log).handover);
      return latest ? [[id, latest]] : [];
    }),
  );
}
