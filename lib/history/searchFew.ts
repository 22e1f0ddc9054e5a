import { Dexie } from 'dexie';
import type { Result } from '../result';
import { askedOf, stemOf } from '../terms';
import type { TicketQuery } from '../ticketQuery';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { Found } from './fitting';
import { fitting } from './fitting';
import { idsOfList } from './lists';

/** A word of so few tickets is rare: they are read themselves, and the other words looked for in them. */
const FEW = 500;
/** More replies than these are not asked for one by one: it is quicker to walk the whole index. */
const MANY = 500;

/**
 * The whole answer where a rare word or a list of ids leaves few tickets to be read; null where each
 * word stands in many. What it reads does not grow with the store.
 */
export const searchFew = (
  db: HeardDb,
  query: TicketQuery,
): Promise<Result<Found | null, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, db.notes, db.lists, async () => {
      const { terms, ignored } = askedOf(query.q ?? '');
      const known = await Dexie.Promise.all(terms.map((term) => fewIdsOfWord(db, term)));
      const rare = known.filter((set) => set !== null);
      const list = query.list ? new Set(await idsOfList(db, query.list)) : null;
      const sets = [...(query.ids ? [new Set(query.ids)] : []), ...(list ? [list] : []), ...rare];
      const [least] = sets.toSorted((one, other) => one.size - other.size);
      if (!least || (least === list && list.size > FEW)) return null;
      const rows = await db.tickets.bulkGet(
        [...least].filter((id) => sets.every((set) => set.has(id))),
      );
      const words = terms.filter((_, place) => known[place] === null);
      const found = await fitting(db, query, {
        words,
        rows: rows.flatMap((row) => row ?? []),
      });
      found.sort((one, other) => other.listedAt - one.listedAt || (one.id < other.id ? 1 : -1));
      return { ids: found.map(({ id }) => id), ignored };
    }),
  );

/** The tickets of a rare word; null of a word of many. */
async function fewIdsOfWord(db: HeardDb, word: string): Promise<ReadonlySet<string> | null> {
  const stem = stemOf(word, 'unknown');
  const most = FEW + 1;
  const [said, named, noted, replied] = await Dexie.Promise.all([
    db.tickets.where('terms').startsWith(stem).limit(most).primaryKeys(),
    db.tickets.where('names').startsWith(word).limit(most).primaryKeys(),
    db.notes.where('terms').startsWith(stem).limit(most).primaryKeys(),
    db.context.where('terms').startsWith(stem).limit(most).primaryKeys(),
  ]);
  if ([said, named, noted, replied].some(({ length }) => length > FEW)) return null;
  return new Set([...said, ...named, ...noted, ...(await answeredBy(db, new Set(replied)))]);
}

/** The tickets these replies of ours answer. */
export async function answeredBy(db: HeardDb, replies: ReadonlySet<string>): Promise<string[]> {
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
