import { Dexie } from 'dexie';
import type { Result } from '../result';
import { askedOf, stemOf } from '../terms';
import type { TicketQuery } from '../ticketQuery';
import { matches } from '../ticketQuery';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';

/** The tickets that were asked for; `ignored` words say too little to be looked for (`askedOf`). */
export type Found = { readonly ids: readonly string[]; readonly ignored: readonly string[] };

/** So few tickets are read themselves, to be put in order: the keys of all take longer. */
const FEW = 500;
/** More replies than these are not asked for one by one: it is quicker to walk the whole index. */
const MANY = 500;

/**
 * The ids of the tickets that match a query, the youngest first. Of many
 * only keys are read, never a ticket, and the browser keeps the indexes outside of the page.
 * A word is found by its beginning and without its ending ("Störungen" finds "storung"), in the
 * comment, its author's name, our replies and the note.
 */
export const searchTickets = (
  db: HeardDb,
  query: TicketQuery,
): Promise<Result<Found, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, db.notes, async () => {
      const { terms, ignored } = askedOf(query.q ?? '');
      const sets: ReadonlySet<string>[] = query.ids ? [new Set(query.ids)] : [];
      for (const term of terms) sets.push(await idsOfWord(db, term));
      for (const filter of filtersOf(db, query)) sets.push(new Set(await filter));
      const { from, to, site } = query;
      const least = sets.toSorted((one, other) => one.size - other.size)[0];
      if (least && least.size <= FEW) {
        const rows = await db.tickets.bulkGet(
          [...least].filter((id) => sets.every((set) => set.has(id))),
        );
        const found = rows.flatMap((row) =>
          row && matches(row, { ...query, ids: [row.id] }) ? [row] : [],
        );
        found.sort((one, other) => other.listedAt - one.listedAt);
        return { ids: found.map(({ id }) => id), ignored };
      }
      const listed = await db.tickets
        .where('listedAt')
        .between(from ?? Dexie.minKey, to ?? Dexie.maxKey, true, to === undefined)
        .primaryKeys();
      const ids = listed.filter(
        (id) =>
          sets.every((set) => set.has(id)) &&
          (!site || site.some((one) => id.startsWith(`${one}:`))),
      );
      return { ids: ids.reverse(), ignored };
    }),
  );

/** For each filter the ids that any of its values has; an index is asked for one value at a time, which is the fast way. */
function filtersOf(db: HeardDb, query: TicketQuery): Array<Promise<string[]>> {
  const filters = { status: query.status, labels: query.label, 'triage.language': query.language };
  return Object.entries(filters).flatMap(([index, values]) => {
    if (!values) return [];
    const keys = values.map((value) => db.tickets.where(index).equals(value).primaryKeys());
    return [Dexie.Promise.all(keys).then((found) => found.flat())];
  });
}

async function idsOfWord(db: HeardDb, word: string): Promise<ReadonlySet<string>> {
  const stem = stemOf(word, 'unknown');
  const [said, named, noted, replied] = await Dexie.Promise.all([
    db.tickets.where('terms').startsWith(stem).primaryKeys(),
    db.tickets.where('names').startsWith(word).primaryKeys(),
    db.notes.where('terms').startsWith(stem).primaryKeys(),
    db.context.where('terms').startsWith(stem).primaryKeys(),
  ]);
  return new Set([...said, ...named, ...noted, ...(await answeredBy(db, new Set(replied)))]);
}

/** The tickets these replies of ours answer. */
async function answeredBy(db: HeardDb, replies: ReadonlySet<string>): Promise<string[]> {
  if (replies.size === 0) return [];
  if (replies.size <= MANY)
    return db.tickets
      .where('replies')
      .anyOf([...replies])
      .primaryKeys();
  const ids: string[] = [];
  await db.tickets.orderBy('replies').eachKey((reply, { primaryKey }) => {
    if (replies.has(String(reply))) ids.push(primaryKey);
  });
  return ids;
}
