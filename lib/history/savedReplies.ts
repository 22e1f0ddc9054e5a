import type { SavedReply } from '../replies/saved/savedReply';
import { usedOnce } from '../replies/saved/savedReply';
import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

/** Rows to write and ids to take away, in one step. */
export type SavedChange = {
  readonly put: readonly SavedReply[];
  readonly drop: readonly string[];
};

/** All saved replies, in no order. */
export const savedReplies = (db: HeardDb): Stored<SavedReply[]> =>
  attempt(() => db.savedReplies.toArray());

/** Makes a change, all or nothing, and gives the change that takes it back. */
export const changeSaved = (db: HeardDb, { put, drop }: SavedChange): Stored<SavedChange> =>
  attempt(() =>
    db.transaction('rw', db.savedReplies, async () => {
      const ids = [...new Set([...put.map(({ id }) => id), ...drop])];
      const before = (await db.savedReplies.bulkGet(ids)).flatMap((row) => row ?? []);
      await db.savedReplies.bulkDelete([...drop]);
      await db.savedReplies.bulkPut([...put]);
      const known = new Set(before.map(({ id }) => id));
      return { put: before, drop: ids.filter((id) => !known.has(id)) };
    }),
  );

/** Counts one more use, at a time in ms since 1970; of one that is gone by now, nothing. */
export const noteUse = (db: HeardDb, id: string, at: number): Stored<void> =>
  attempt(() =>
    db.transaction('rw', db.savedReplies, async () => {
      const row = await db.savedReplies.get(id);
      if (row) await db.savedReplies.put(usedOnce(row, at));
    }),
  );
