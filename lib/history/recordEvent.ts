import { evidenceIdOf } from '../evidence';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Ticket, TicketEvent, UndoOf } from '../ticket';
import { advanceBy, undoable } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { rowOf, ticketOf } from './rows';

type Change<Problem> = Promise<Result<Ticket, StoreProblem | 'no-ticket' | Problem>>;

/** Writes an event down and gives the ticket after it. */
export const recordEvent = (db: HeardDb, ticketId: string, event: TicketEvent): Change<never> =>
  change(db, ticketId, (ticket) => ok(advanceBy(ticket, event)));

/** Takes back the last thing Heard or a person did with the ticket, or said of its labels; `at` in ms since 1970. */
export const undoLast = (
  db: HeardDb,
  ticketId: string,
  { at, of = 'status' }: { readonly at: number; readonly of?: UndoOf },
): Change<'nothing-to-undo'> =>
  change(db, ticketId, (ticket) => {
    const place = undoable(ticket, of);
    if (place === null) return fail('nothing-to-undo' as const);
    return ok(advanceBy(ticket, { type: 'undone', at, by: 'you', undoes: place }));
  });

/** The event that the last one of the trail takes back; undefined: it takes none back. */
function takenBack({ trail }: Ticket): TicketEvent | undefined {
  const { undoes } = trail.at(-1) ?? {};
  return undoes === undefined ? undefined : trail[undoes];
}

async function change<Problem>(
  db: HeardDb,
  ticketId: string,
  make: (ticket: Ticket) => Result<Ticket, Problem>,
): Promise<Result<Ticket, StoreProblem | 'no-ticket' | Problem>> {
  const done = await attempt(() =>
    db.transaction(
      'rw',
      db.tickets,
      db.removals,
      async (): Promise<Result<Ticket, 'no-ticket' | Problem>> => {
        const row = await db.tickets.get(ticketId);
        if (!row) return fail('no-ticket');
        const made = make(ticketOf(row));
        if (!made.ok) return made;
        await db.tickets.put(rowOf(made.value, row));
        const taken = takenBack(made.value);
        // The evidence of a removal goes with the note of it.
        if (taken?.type === 'gone') await db.removals.delete(evidenceIdOf(ticketId, taken.at));
        return made;
      },
    ),
  );
  return done.ok ? done.value : done;
}
