import type { Desk } from './desk';

/** One thing a community manager does on the tour, and what has to be seen then. */
export type Step = {
  readonly title: string;
  /** What must hold; printed when it does not. */
  readonly expects: string;
  /** Left out: in both browsers. */
  readonly only?: 'chromium';
  /** Gives what was seen, in a few words; throws when the step does not hold. */
  readonly walk: (desk: Desk) => Promise<string>;
};

/** Throws, with what was seen instead, unless it holds. */
export function holds(itDoes: boolean, seen: string): asserts itDoes {
  if (!itDoes) throw new Error(seen);
}
