import type { Evidence } from '../evidence';
import { canonicalForm, evidenceOf, REMOVAL_REASONS } from '../evidence';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Ticket, TicketEvent } from '../ticket';
import { advanceBy } from '../ticket';
import { DAY_MS } from '../time';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { rowOf, ticketOf } from './rows';

/** How a record is sealed: its hash in hex, and how many days it is kept. */
export type Seal = {
  readonly sha256: (text: string) => Promise<string>;
  readonly keptDays: number;
};

/** Notes that a ticket's comment was removed, and keeps the evidence of it in the same transaction. */
export async function noteRemoval(
  db: HeardDb,
  note: { readonly ticketId: string; readonly event: TicketEvent },
  { sha256, keptDays }: Seal,
): Promise<Result<Ticket, StoreProblem | 'no-ticket'>> {
  const { ticketId, event } = note;
  const found = await attempt(() => db.tickets.get(ticketId));
  if (!found.ok) return found;
  const reason = REMOVAL_REASONS.find((known) => known === event.reason);
  const sealed = found.value && reason && evidenceOf(found.value, { reason, at: event.at });
  // Hashed before the transaction, which would not wait for it.
  const seal = sealed && (await sha256(canonicalForm(sealed)));
  const done = await attempt(() =>
    db.transaction('rw', db.tickets, db.removals, async () => {
      const row = await db.tickets.get(ticketId);
      if (!row) return fail('no-ticket' as const);
      const ticket = advanceBy(ticketOf(row), event);
      await db.tickets.put(rowOf(ticket, row));
      if (sealed && seal) {
        const expiresAt = event.at + keptDays * DAY_MS;
        await db.removals.put({ ...sealed, sha256: seal, expiresAt });
      }
      return ok(ticket);
    }),
  );
  return done.ok ? done.value : done;
}

/** Every record, the youngest first. */
export const removalRecords = (db: HeardDb): Promise<Result<readonly Evidence[], StoreProblem>> =>
  attempt(() =>
    db.removals.toArray((rows) => rows.toSorted((one, other) => other.notedAt - one.notedAt)),
  );

/** Deletes one record; the ticket stays as it is. */
export const deleteRemoval = (db: HeardDb, id: string): Promise<Result<void, StoreProblem>> =>
  attempt(() => db.removals.delete(id));

/** Puts a deleted record back. */
export const restoreRemoval = (
  db: HeardDb,
  record: Evidence,
): Promise<Result<void, StoreProblem>> =>
  attempt(() => db.removals.put(record).then(() => undefined));
