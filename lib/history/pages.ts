import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { PageRow } from './rows';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

/** The latest sight of the page at this address; undefined when it was never told of. */
export const pageByUrl = (db: HeardDb, url: string): Stored<PageRow | undefined> =>
  attempt(() =>
    db.pages
      .where('url')
      .equals(url)
      .toArray((rows) => rows.toSorted((one, other) => other.seenAt - one.seenAt)[0]),
  );

/** The latest sight of every page seen since an instant (ms since 1970), the youngest first. */
export const pagesSince = (db: HeardDb, since: number): Stored<readonly PageRow[]> =>
  attempt(() => db.pages.where('seenAt').aboveOrEqual(since).reverse().toArray());
