/** The outcome of something that can be expected to fail; an exception is a bug. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** A result that holds a value. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** A result that names what went wrong. */
export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({
  ok: false,
  problem,
});

/** What went wrong; null: nothing. */
export const problemOf = <Problem>(result: Result<unknown, Problem>): Problem | null =>
  result.ok ? null : result.problem;
