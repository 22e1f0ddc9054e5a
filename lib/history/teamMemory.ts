import type { Table } from 'dexie';
import type { Claim } from '../team/claim';
import type { TeamMemory } from '../team/memory';
import type { TeamLog } from '../team/merge';
import { mergedLogs } from '../team/merge';
import type { TeamEvent } from '../team/teamEvent';
import type { HeardDb } from './db';
import { hasWords } from './forgetTold';

/** What this device keeps of its team, in the store. A store that cannot be used rejects. */
export const teamMemory = (db: HeardDb): TeamMemory => ({
  position: async () => {
    const row = await db.teamPlace.get('position');
    return row ? { born: row.born, sequence: row.sequence, skewMs: row.skewMs } : null;
  },
  logs: (ticketIds) => logsOf(db, ticketIds),
  keep: (events, position) =>
    db.transaction('rw', db.teamLogs, db.teamPlace, db.outbox, db.erased, async () => {
      const ids = [...new Set(events.map(({ ticketId }) => ticketId))];
      const erased = new Set((await db.erased.bulkGet(ids)).map((row) => row?.id));
      const logs = mergedLogs(
        await logsOf(db, ids),
        events.filter((event) => !hasWords(event) || !erased.has(event.ticketId)),
      );
      await db.teamLogs.bulkPut(
        [...logs].map(([ticketId, log]) => ({ ticketId, log, lastAt: log.at(-1)?.at ?? 0 })),
      );
      await db.outbox.bulkDelete(events.map(({ id }) => id));
      if (position) await db.teamPlace.put({ name: 'position', ...position });
    }),
  outbox: (): Promise<readonly TeamEvent[]> => db.outbox.orderBy('id').toArray(),
  enqueue: async (event) => {
    await db.outbox.put(event);
  },
  discard: (eventId) => db.outbox.delete(eventId),
  ownClaims: (): Promise<readonly Claim[]> => db.teamClaims.toArray(),
  keepClaim: async (claim) => {
    await db.teamClaims.put(claim);
  },
  dropClaim: (ticketId) => db.teamClaims.delete(ticketId),
  wipe: () =>
    db.transaction('rw', tablesOf(db), async () => {
      await Promise.all(tablesOf(db).map((table) => table.clear()));
    }),
});

const tablesOf = (db: HeardDb): Table[] => [
  db.teamLogs,
  db.teamPlace,
  db.outbox,
  db.teamClaims,
  db.teamDocs,
];

async function logsOf(
  db: HeardDb,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, TeamLog>> {
  const rows = await db.teamLogs.bulkGet([...ticketIds]);
  return new Map(rows.flatMap((row) => (row ? [[row.ticketId, row.log] as const] : [])));
}
