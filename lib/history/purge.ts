import { endsAt } from '../replies/facts/dayFact';
import type { Result } from '../result';
import { DAY_MS } from '../time';
import { LABELS } from '../triage/triage';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { TicketRow } from './rows';

/** Texts of closed tickets are kept this long, to look up what was said; the figures for the report longer. */
export const TEXT_KEPT_MS = 30 * DAY_MS;
export const TICKET_KEPT_MS = 90 * DAY_MS;

export type Purged = { readonly texts: number; readonly removed: number };

/**
 * Forgets what is no longer needed: the texts of tickets closed for more than 30 days with their
 * drafts, and after 90 days the tickets, unless a page still showed them since: such a one would
 * come back as new and unanswered. Our own words and pages go when unseen for 90 days, facts of the day
 * 30 days after their end, evidence of removals when it expires. `now` in ms.
 */
export const purge = (db: HeardDb, now: number): Promise<Result<Purged, StoreProblem>> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      const closed = await db.tickets
        .where('closedAt')
        .below(now - TEXT_KEPT_MS)
        .toArray();
      const removed = closed.filter(({ closedAt, lastSeenAt }) =>
        isPast(Math.max(closedAt ?? now, lastSeenAt), now),
      );
      const gone = new Set(removed.map(({ id }) => id));
      const purged = closed.filter(({ id, textPurgedAt }) => !gone.has(id) && !textPurgedAt);
      await db.tickets.bulkDelete([...gone]);
      await db.tickets.bulkPut(purged.map((row) => withoutText(row, now)));
      await db.drafts
        .where('ticketId')
        .anyOf([...removed, ...purged].map(({ id }) => id))
        .delete();
      await db.context
        .where('lastSeenAt')
        .below(now - TICKET_KEPT_MS)
        .delete();
      await db.pages
        .where('seenAt')
        .below(now - TICKET_KEPT_MS)
        .delete();
      await db.facts.filter((fact) => endsAt(fact) < now - TEXT_KEPT_MS).delete();
      await db.removals.where('expiresAt').below(now).delete();
      return { texts: purged.length, removed: removed.length };
    }),
  );

/** Forgets everything the store holds. */
export const deleteEverything = (db: HeardDb): Promise<Result<void, StoreProblem>> =>
  attempt(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
    }),
  );

const isPast = (at: number, now: number): boolean => at < now - TICKET_KEPT_MS;

/** Evidence is only offsets into the text, which mean nothing without it. */
function withoutText(row: TicketRow, now: number): TicketRow {
  const labels = { ...row.triage.labels };
  for (const label of LABELS) labels[label] = { ...labels[label], evidence: [] };
  return {
    ...row,
    comment: { ...row.comment, text: '', quotedText: null },
    triage: { ...row.triage, labels },
    terms: [],
    textPurgedAt: now,
  };
}
