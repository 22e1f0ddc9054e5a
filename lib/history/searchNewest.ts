import { Dexie } from 'dexie';
import type { Result } from '../result';
import { askedOf } from '../terms';
import type { TicketQuery } from '../ticketQuery';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { Found } from './fitting';
import { fitting } from './fitting';

/** More than a screen shows. */
const ENOUGH = 50;
const BLOCK = 200;
/** Where so many of the youngest do not give enough, the indexes are asked. */
const MOST_READ = 600;

/** The first of those that fit; `isWhole`: there are no others. */
export type Begun = Found & { readonly isWhole: boolean };

/**
 * The beginning of the answer to a query whose words stand in many tickets: the youngest tickets are
 * read themselves. What it reads does not grow with the store.
 */
export const searchNewest = (
  db: HeardDb,
  query: TicketQuery,
): Promise<Result<Begun, StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, db.notes, async () => {
      const { terms: words, ignored } = askedOf(query.q ?? '');
      const ids: string[] = [];
      for (let read = 0; read < MOST_READ && ids.length < ENOUGH; read += BLOCK) {
        const keys = await youngest(db, query, read);
        const rows = (await db.tickets.bulkGet(keys)).flatMap((row) => row ?? []);
        for (const { id } of await fitting(db, query, { rows, words })) ids.push(id);
        if (keys.length < BLOCK) return { ids, ignored, isWhole: true };
      }
      return { ids, ignored, isWhole: false };
    }),
  );

const youngest = (db: HeardDb, { from, to }: TicketQuery, after: number): PromiseLike<string[]> =>
  db.tickets
    .where('listedAt')
    .between(from ?? Dexie.minKey, to ?? Dexie.maxKey, true, to === undefined)
    .reverse()
    .offset(after)
    .limit(BLOCK)
    .primaryKeys();
