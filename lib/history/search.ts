import { Dexie } from 'dexie';
import type { Result } from '../result';
import { ok } from '../result';
import { askedOf, stemOf } from '../terms';
import type { TicketQuery } from '../ticketQuery';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { Found } from './fitting';
import { listedIds } from './listedIds';
import { idsOfList } from './lists';
import { answeredBy, searchFew } from './searchFew';

/**
 * The ids of all tickets that match a query, the youngest first. Of many only keys are read, never a
 * ticket, and the browser keeps the indexes outside of the page; `listed` are all ids in that order.
 * A word is found by its beginning and without its ending ("Störungen" finds "storung"), in the
 * comment, its author's name, our replies and the note.
 */
export async function searchTickets(
  db: HeardDb,
  query: TicketQuery,
  listed: typeof listedIds = listedIds,
): Promise<Result<Found, StoreProblem>> {
  const few = await searchFew(db, query);
  if (!few.ok) return few;
  return few.value ? ok(few.value) : searchMany(db, query, listed);
}

/** The same answer where many tickets fit each part of the query, out of lists of keys. */
export async function searchMany(
  db: HeardDb,
  query: TicketQuery,
  listed: typeof listedIds = listedIds,
): Promise<Result<Found, StoreProblem>> {
  const { terms, ignored } = askedOf(query.q ?? '');
  const asked = await attempt(() =>
    db.transaction('r', db.tickets, db.context, db.notes, db.lists, async () => {
      const sets: ReadonlySet<string>[] = [];
      if (query.list) sets.push(new Set(await idsOfList(db, query.list)));
      for (const term of terms) sets.push(await idsOfWord(db, term));
      for (const filter of filtersOf(db, query)) sets.push(new Set(await filter));
      return sets.sort((one, other) => one.size - other.size);
    }),
  );
  if (!asked.ok) return asked;
  const all = await listed(db, query);
  if (!all.ok) return all;
  const { site } = query;
  const isAsked = (id: string) =>
    (!site || site.some((one) => id.startsWith(`${one}:`))) &&
    asked.value.every((set) => set.has(id));
  const isAll = !site && asked.value.length === 0;
  return ok({ ids: isAll ? all.value : all.value.filter(isAsked), ignored });
}

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
