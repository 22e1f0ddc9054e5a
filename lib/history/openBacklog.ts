import type { Collection } from 'dexie';
import { Dexie } from 'dexie';
import type { Site } from '../comment';
import type { Soon } from '../forecast';
import type { Result } from '../result';
import type { Span } from '../sla/openSpans';
import type { Ticket } from '../ticket';
import { WAITING_FOR_US } from '../waitingForUs';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { BACKLOG_COUNTED } from './firstCount';
import type { TicketRow } from './rows';
import { strongestKey, ticketOf } from './rows';

/** The head of the open tickets, and the size of the rest by the indexes alone. */
export type OpenBacklog = {
  /** Who waits for us, those who may be first; then those in private. */
  readonly tickets: readonly Ticket[];
  readonly bySite: Readonly<Record<Site, number>>;
  readonly inPrivate: number;
  /** false: at least one site has more than it says. */
  readonly isCounted: boolean;
  /** Nobody who was asked for is left out. */
  readonly isWhole: boolean;
  /** By ticket: how many comments its person has written to us. */
  readonly times: ReadonlyMap<string, number>;
};

/** So many of each target are read at once: more than a team closes in a day, few enough for a popup. */
export const BACKLOG_PAGE = 200;

export type BacklogQuery = {
  /** At most so many of each target, and in private. */
  readonly limit: number;
  /** Looks for these only, along the order, as far as it takes. */
  readonly keep?: (ticket: Ticket) => boolean;
};

const TURNS: ReadonlyArray<Ticket['turn']> = ['first', 'next'];

/** The open tickets that may be the first in order; what it reads does not grow with how many there are. */
export const openBacklog = (
  db: HeardDb,
  query: BacklogQuery,
): Promise<Result<OpenBacklog, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () => {
      const { limit } = query;
      const privates = () => db.tickets.where('status').equals('private');
      const [heads, inPrivate, privateCount, facebook, x] = await Promise.all([
        Promise.all(TURNS.map((turn) => headOf(db, turn, query))),
        privates().limit(limit).toArray(),
        countUpTo(privates()),
        countOn(db, 'facebook'),
        countOn(db, 'x'),
      ]);
      const isWhole = heads.every(({ length }) => length < limit);
      const waiting = heads.flat();
      // The oldest is told even where it is nobody's turn yet.
      if (!isWhole && !query.keep) waiting.push(...(await oldestBeside(db, waiting)));
      const rows = [...waiting, ...inPrivate];
      return {
        tickets: rows.map(ticketOf),
        bySite: { facebook, x },
        inPrivate: privateCount,
        isCounted: facebook < BACKLOG_COUNTED && x < BACKLOG_COUNTED,
        isWhole,
        times: await timesOf(db, rows),
      };
    }),
  );

/** The waiting tickets that came last, at most so many of each target: what has just come or falls due soon is among them, however many are late. */
export const youngestWaiting = (
  db: HeardDb,
  limit: number,
): Promise<Result<readonly Ticket[], StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () => {
      const ofTurn = (turn: Ticket['turn']) =>
        sinceLongest(db, turn).reverse().filter(isOurs).limit(limit).toArray();
      return (await Promise.all(TURNS.map(ofTurn))).flat().map(ticketOf);
    }),
  );

/** Who waits since an instant in one of these spans, of each and of each target at most so many: who falls due soon is found so, however many are late. */
export const waitingIn = (
  db: HeardDb,
  spans: readonly Span[],
  limit: number,
): Promise<Result<Soon, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, async () => {
      const pages = await Promise.all(
        spans.flatMap(({ start, end }) =>
          TURNS.map((turn) =>
            db.tickets
              .where('[turn+waitingSince]')
              .between([turn, start], [turn, end])
              .filter(isOurs)
              .limit(limit)
              .toArray(),
          ),
        ),
      );
      return {
        tickets: pages.flat().map(ticketOf),
        isWhole: pages.every(({ length }) => length < limit),
      };
    }),
  );

const isOurs = ({ status }: TicketRow): boolean => WAITING_FOR_US.includes(status);

const sinceLongest = (db: HeardDb, turn: Ticket['turn']): Collection<TicketRow, string> =>
  db.tickets.where('[turn+waitingSince]').between([turn, Dexie.minKey], [turn, Dexie.maxKey]);

function headOf(
  db: HeardDb,
  turn: Ticket['turn'],
  { limit, keep }: BacklogQuery,
): Promise<TicketRow[]> {
  const inOrder = db.tickets
    .where('[turn+orderAt]')
    .between([turn, Dexie.minKey], [turn, Dexie.maxKey]);
  return (keep ? inOrder.filter((row) => keep(ticketOf(row))) : inOrder).limit(limit).toArray();
}

async function oldestBeside(db: HeardDb, known: readonly TicketRow[]): Promise<TicketRow[]> {
  const oldest = await Promise.all(
    TURNS.map((turn) => sinceLongest(db, turn).filter(isOurs).first()),
  );
  return oldest.flatMap((row) => (row && !known.some(({ id }) => id === row.id) ? [row] : []));
}

/** Of both statuses; the browser counts an index key by key, so that it stops at the most there is to say. */
async function countOn(db: HeardDb, site: Site): Promise<number> {
  const counts = await Promise.all(
    WAITING_FOR_US.map((status) =>
      countUpTo(db.tickets.where('[comment.site+status]').equals([site, status])),
    ),
  );
  return Math.min(
    BACKLOG_COUNTED,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

const countUpTo = (rows: Collection<TicketRow, string>): Promise<number> =>
  rows
    .limit(BACKLOG_COUNTED)
    .primaryKeys()
    .then(({ length }) => length);

/** By the surest key of each person alone, without reading a ticket: two people may have one name. */
async function timesOf(
  db: HeardDb,
  rows: readonly TicketRow[],
): Promise<ReadonlyMap<string, number>> {
  const keys = new Map(rows.map(({ id, comment }) => [id, strongestKey(comment)]));
  const wanted = [...new Set([...keys.values()].filter((key) => key !== null))];
  // Asked for all at once: a cursor from one to the next takes three times as long.
  const counts = await Promise.all(
    wanted.map(async (key) => [key, await db.tickets.where('people').equals(key).count()] as const),
  );
  const times = new Map(counts);
  return new Map(
    [...keys].flatMap(([id, key]) => (key === null ? [] : [[id, times.get(key) ?? 1] as const])),
  );
}
