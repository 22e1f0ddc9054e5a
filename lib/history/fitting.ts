import { stemOf } from '../terms';
import type { TicketQuery } from '../ticketQuery';
import { matches } from '../ticketQuery';
import type { HeardDb } from './db';
import type { TicketRow } from './rows';

/** The tickets that were asked for; `ignored` words say too little to be looked for (`askedOf`). */
export type Found = { readonly ids: readonly string[]; readonly ignored: readonly string[] };

/** Rows that are at hand, and the folded words that are looked for in them. */
export type AtHand = { readonly rows: readonly TicketRow[]; readonly words: readonly string[] };

/** Those of some rows that a query asks for, in their order: by its filters, and by each of the words. */
export async function fitting(
  db: HeardDb,
  query: TicketQuery,
  { rows, words }: AtHand,
): Promise<TicketRow[]> {
  let left = rows.filter((row) => matches(row, query));
  for (const word of words) left = await having(db, left, word);
  return left;
}

/** Those that have a word where the indexes would find it: in comment, name, note or a reply of ours. */
async function having(db: HeardDb, rows: TicketRow[], word: string): Promise<TicketRow[]> {
  const stem = stemOf(word, 'unknown');
  const hasStem = ({ terms }: { readonly terms: readonly string[] }) =>
    terms.some((term) => term.startsWith(stem));
  const says = (row: TicketRow) => hasStem(row) || row.names.some((name) => name.startsWith(word));
  const rest = rows.filter((row) => !says(row));
  const notes = await db.notes.bulkGet(rest.map(({ id }) => id));
  const replies = await db.context.bulkGet(rest.flatMap((row) => row.replies));
  const noted = new Set(notes.flatMap((note) => (note && hasStem(note) ? [note.ticketId] : [])));
  const said = new Set(replies.flatMap((reply) => (reply && hasStem(reply) ? [reply.id] : [])));
  return rows.filter(
    (row) => says(row) || noted.has(row.id) || row.replies.some((reply) => said.has(reply)),
  );
}
