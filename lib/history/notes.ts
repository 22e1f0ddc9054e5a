import type { Handover } from '../handover';
import type { Result } from '../result';
import { MOST_SEARCHED, termsOf } from '../terms';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { NoteRow } from './rows';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

export const LONGEST_NOTE = 4000;

/** The note on a ticket; undefined where there is none. */
export const noteOf = (db: HeardDb, ticketId: string): Stored<NoteRow | undefined> =>
  attempt(() => db.notes.get(ticketId));

/** Keeps a note, at most `LONGEST_NOTE` characters of it; an empty one is forgotten, one on an erased ticket not kept. `changedAt` in ms since 1970. */
export const saveNote = (
  db: HeardDb,
  { ticketId, text, changedAt }: Pick<NoteRow, 'ticketId' | 'text' | 'changedAt'>,
): Stored<void> =>
  changeNote(db, ticketId, (note) => ({ ...note, text: text.slice(0, LONGEST_NOTE), changedAt }));

/** Leaves words for the next shift at a ticket; an empty text takes them back. */
export const leaveHandover = (db: HeardDb, ticketId: string, handover: Handover): Stored<void> =>
  changeNote(db, ticketId, (note) => ({ ...note, handover, changedAt: handover.at }));

/** What is left for the next shift at these tickets, as far as it was left here. */
export const handoversOf = (
  db: HeardDb,
  ticketIds: readonly string[],
): Stored<ReadonlyMap<string, Handover>> =>
  attempt(() =>
    db.notes
      .bulkGet([...ticketIds])
      .then(
        (rows) =>
          new Map(
            rows.flatMap((row) => (row?.handover ? [[row.ticketId, row.handover] as const] : [])),
          ),
      ),
  );

type Note = Omit<NoteRow, 'terms'>;

const changeNote = (db: HeardDb, ticketId: string, change: (note: Note) => Note): Stored<void> =>
  attempt(() =>
    db.transaction('rw', db.notes, db.erased, async () => {
      // A field that is closed keeps what was typed, also when its ticket was erased meanwhile.
      if (await db.erased.get(ticketId)) return;
      const before = await db.notes.get(ticketId);
      const note = change(before ?? { ticketId, text: '', changedAt: 0 });
      if (note.text.trim() === '' && !note.handover) await db.notes.delete(ticketId);
      else await db.notes.put(noteRow(note));
    }),
  );

/** The row of a note; what the index needs is worked out anew. */
export const noteRow = ({ ticketId, text, handover, changedAt }: Note): NoteRow => ({
  ticketId,
  text,
  ...(handover ? { handover } : {}),
  terms: termsOf(`${text} ${handover?.text ?? ''}`, 'unknown', MOST_SEARCHED),
  changedAt,
});
