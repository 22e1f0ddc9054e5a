import type { TeamEvent } from '../team/teamEvent';
import { DAY_MS } from '../time';
import type { HeardDb } from './db';

/** Whether a member's own words are in it. */
export const hasWords = ({ kind }: Pick<TeamEvent, 'kind'>): boolean =>
  kind === 'note' || kind === 'handover';

/**
 * Takes away what the team told in words of these tickets, and what was still to be told so, within a
 * transaction; who did what and when stays.
 */
export async function forgetTold(db: HeardDb, ticketIds: readonly string[]): Promise<void> {
  if (ticketIds.length === 0) return;
  const rows = await db.teamLogs.bulkGet([...ticketIds]);
  const worded = rows.flatMap((row) => (row?.log.some(hasWords) ? [row] : []));
  const left = worded.map((row) => ({ ...row, log: row.log.filter((event) => !hasWords(event)) }));
  if (left.length) await db.teamLogs.bulkPut(left);
  const asked = new Set(ticketIds);
  await db.outbox.filter((event) => hasWords(event) && asked.has(event.ticketId)).delete();
}

/**
 * Takes away what the team told in words of tickets whose own words are not kept here, once it is as
 * old as words may be, within a transaction; `now` in ms. What a server tells again goes this way too.
 */
export async function forgetOldTold(db: HeardDb, now: number, wordsDays: number): Promise<void> {
  const worded = await db.teamLogs
    .where('lastAt')
    .below(now - wordsDays * DAY_MS)
    .filter(({ log }) => log.some(hasWords))
    .primaryKeys();
  const rows = worded.length ? await db.tickets.bulkGet(worded) : [];
  const isKept = (place: number) => rows[place] && rows[place].textPurgedAt === undefined;
  await forgetTold(
    db,
    worded.filter((_, place) => !isKept(place)),
  );
}
