import { DraftFailure } from './drafter';

export type Limits = {
  /** Until the first piece. */
  readonly firstMs: number;
  readonly wholeMs: number;
};

/** A person who waits longer than this writes it themselves. */
export const LIMITS: Limits = { firstMs: 20_000, wholeMs: 60_000 };

/** Longer than any reply; what goes on is no draft. */
const LONGEST = 8_000;

type InTime = { readonly signal: AbortSignal; readonly limits?: Limits };

/** The pieces of a draft, ended by the signal, by time (`slow-start`, `slow`), by length (`too-long`), or where none comes (`empty`). */
export async function* inTime(
  piecesOf: (signal: AbortSignal) => AsyncIterable<string>,
  { signal, limits = LIMITS }: InTime,
): AsyncGenerator<string> {
  const ending = new AbortController();
  const after = (problem: 'slow-start' | 'slow', ms: number) =>
    setTimeout(() => {
      ending.abort(new DraftFailure(problem));
    }, ms);
  const first = after('slow-start', limits.firstMs);
  const whole = after('slow', limits.wholeMs);
  const both = AbortSignal.any([signal, ending.signal]);
  let length = 0;
  try {
    for await (const piece of piecesOf(both)) {
      both.throwIfAborted();
      if (piece === '') continue;
      clearTimeout(first);
      length += piece.length;
      if (length > LONGEST) throw new DraftFailure('too-long');
      yield piece;
    }
    both.throwIfAborted();
    if (length === 0) throw new DraftFailure('empty');
  } catch (error) {
    both.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(first);
    clearTimeout(whole);
    // Whoever stops reading ends the request too.
    ending.abort();
  }
}
