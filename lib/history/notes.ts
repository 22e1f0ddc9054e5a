import type { Result } from '../result';
import { termsOf } from '../terms';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { NoteRow } from './rows';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

export const LONGEST_NOTE = 4000;

/** The note on a ticket; undefined where there is none. */
export const noteOf = (db: HeardDb, ticketId: string): Stored<NoteRow | undefined> =>
  attempt(() => db.notes.get(ticketId));

/** Keeps a note, at most `LONGEST_NOTE` characters of it; an empty one is forgotten. `changedAt` in ms since 1970. */
export const saveNote = (
  db: HeardDb,
  { ticketId, text, changedAt }: Omit<NoteRow, 'terms'>,
): Stored<void> =>
  attempt(() =>
    db.transaction('rw', db.notes, async () => {
      if (text.trim() === '') await db.notes.delete(ticketId);
      else await db.notes.put(noteRow({ ticketId, text: text.slice(0, LONGEST_NOTE), changedAt }));
    }),
  );

/** The row of a note; what the index needs is worked out anew. */
export const noteRow = ({ ticketId, text, changedAt }: Omit<NoteRow, 'terms'>): NoteRow => ({
  ticketId,
  text,
  terms: termsOf(text, 'unknown'),
  changedAt,
});
