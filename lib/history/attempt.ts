import type { PromiseExtended } from 'dexie';
import type { Result } from '../result';
import { fail, ok } from '../result';

/** Why the store could not do it: the disk is full, it was closed under us, or it cannot be opened or read. */
export type StoreProblem = 'store-full' | 'store-closed' | 'store-unreadable';

const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'store-full',
  DatabaseClosedError: 'store-closed',
  TransactionInactiveError: 'store-closed',
  OpenFailedError: 'store-unreadable',
  MissingAPIError: 'store-unreadable',
  VersionError: 'store-unreadable',
  UpgradeError: 'store-unreadable',
  UnknownError: 'store-unreadable',
  InvalidStateError: 'store-unreadable',
  NotReadableError: 'store-unreadable',
  NotFoundError: 'store-unreadable',
  SecurityError: 'store-unreadable',
  AbortError: 'store-closed',
};

/**
 * Runs something on the store; what a browser may do to a store becomes a problem, a bug stays an
 * exception. `work` gives the promise of Dexie itself: several queries go into one transaction,
 * else a live query loses sight of all after the first `await`.
 */
export const attempt = <Value>(
  work: () => PromiseExtended<Value>,
): Promise<Result<Value, StoreProblem>> =>
  // Not an async function: its await would end the scope in which Dexie watches a live query.
  work().then(
    (value): Result<Value, StoreProblem> => ok(value),
    (error: unknown) => {
      const problem = storeProblemOf(error);
      if (problem === null) throw error;
      return fail(problem);
    },
  );

/** The problem an error of the store stands for, the innermost cause first; null when it is none of the store's. */
export function storeProblemOf(error: unknown): StoreProblem | null {
  if (!(error instanceof Error || error instanceof DOMException)) return null;
  for (const cause of causesOf(error)) {
    const problem = cause === error ? null : storeProblemOf(cause);
    if (problem) return problem;
  }
  return PROBLEMS[error.name] ?? null;
}

/** Dexie wraps the browser's error once (`inner`), or one for each row that failed (`failures`). */
function causesOf(error: Error): readonly unknown[] {
  const failures: unknown = Reflect.get(error, 'failures');
  return [Reflect.get(error, 'inner'), ...(Array.isArray(failures) ? failures : [])];
}
