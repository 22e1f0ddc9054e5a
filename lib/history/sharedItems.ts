import type { Result } from '../result';
import type { DocKind } from '../team/doc';
import type { SharedItem } from '../team/sharing';
import { unshared } from '../team/sharing';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { SharedRow } from './rows';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

/** "reply/1f3…", by which something shared is known. */
export const sharedKey = ({ kind, id }: Pick<SharedItem, 'kind' | 'id'>): string => `${kind}/${id}`;

export const sharedRow = (item: SharedItem): SharedRow => ({ ...item, key: sharedKey(item) });

/** All that is shared with the team or was. */
export const sharedItems = (db: HeardDb): Stored<readonly SharedRow[]> =>
  attempt(() => db.teamDocs.toArray());

/** Marks some of a kind as to be shared; the background tells the team. */
export const offerShared = (db: HeardDb, kind: DocKind, ids: readonly string[]): Stored<void> =>
  attempt(() =>
    db.transaction('rw', db.teamDocs, async () => {
      const known = await db.teamDocs.bulkGet(ids.map((id) => sharedKey({ kind, id })));
      const offered = ids.map((id, place) =>
        sharedRow({ ...(known[place] ?? unshared(kind, id)), isOffered: true }),
      );
      await db.teamDocs.bulkPut(offered);
    }),
  );

/** Forgets the words that another's took the place of. */
export const dropReplaced = (db: HeardDb, key: string): Stored<void> =>
  attempt(() => db.teamDocs.update(key, { replaced: null }).then(() => undefined));
