import type { Claim } from '../team/claim';
import type { TeamMemory } from '../team/memory';
import type { TeamEvent } from '../team/teamEvent';
import type { HeardDb } from './db';

/** What this device keeps of its team, in the store. A store that cannot be used rejects. */
export const teamMemory = (db: HeardDb): TeamMemory => ({
  position: async () => {
    const row = await db.teamPlace.get('position');
    return row ? { born: row.born, sequence: row.sequence, skewMs: row.skewMs } : null;
  },
  logs: async (ticketIds) => {
    const rows = await db.teamLogs.bulkGet([...ticketIds]);
    return new Map(rows.flatMap((row) => (row ? [[row.ticketId, row.log] as const] : [])));
  },
  keep: (logs, position) =>
    db.transaction('rw', db.teamLogs, db.teamPlace, async () => {
      await db.teamLogs.bulkPut([...logs].map(([ticketId, log]) => ({ ticketId, log })));
      await db.teamPlace.put({ name: 'position', ...position });
    }),
  outbox: (): Promise<readonly TeamEvent[]> => db.outbox.orderBy('id').toArray(),
  enqueue: async (event) => {
    await db.outbox.put(event);
  },
  settle: (eventIds) => db.outbox.bulkDelete([...eventIds]),
  ownClaims: (): Promise<readonly Claim[]> => db.teamClaims.toArray(),
  keepClaim: async (claim) => {
    await db.teamClaims.put(claim);
  },
  dropClaim: (ticketId) => db.teamClaims.delete(ticketId),
  wipe: () =>
    db.transaction('rw', db.teamLogs, db.teamPlace, db.outbox, db.teamClaims, async () => {
      await Promise.all(
        [db.teamLogs, db.teamPlace, db.outbox, db.teamClaims].map((table) => table.clear()),
      );
    }),
});
