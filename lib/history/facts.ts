import type { DayFact } from '../replies/facts/dayFact';
import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;

/** Every fact of the day that was noted, also those that are over. */
export const allFacts = (db: HeardDb): Stored<readonly DayFact[]> =>
  attempt(() => db.facts.toArray());

/** Keeps a fact; one of the same id is replaced. */
export const saveFact = (db: HeardDb, fact: DayFact): Stored<void> =>
  attempt(() => db.facts.put(fact).then(() => undefined));

/** Forgets a fact, known or not. */
export const dropFact = (db: HeardDb, id: string): Stored<void> =>
  attempt(() => db.facts.delete(id));

/** Notes that a draft in this wording was used, so that the next one is worded otherwise. */
export const noteUse = (db: HeardDb, id: string, wording: number): Stored<void> =>
  attempt(() => db.facts.update(id, { uses: wording + 1 }).then(() => undefined));
