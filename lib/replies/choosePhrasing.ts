import { hash } from '../hash';
import type { FactName, Slots } from './slots';

type Choice = {
  readonly slots: Slots;
  /** What the draft named already: naming it again in the next sentence sounds like a form. */
  readonly named: ReadonlySet<FactName>;
  /** Phrasings that stand in another draft of the same comment. */
  readonly used: ReadonlySet<string>;
  readonly seed: string;
  /** The shortest instead of the most telling: for drafts that would not fit. */
  readonly short: boolean;
};

/** The phrasing that names most of what is not named yet; among equals the seed decides. Null: none can be filled. */
export function choosePhrasing(phrasings: readonly string[], choice: Choice): string | null {
  const possible = phrasings.filter((phrasing) =>
    slotsIn(phrasing).every((slot) => choice.slots.has(slot)),
  );
  const fresh = possible.filter((phrasing) => !choice.used.has(phrasing));
  const pool = fresh.length > 0 ? fresh : possible;
  if (choice.short) return [...pool].sort((a, b) => a.length - b.length)[0] ?? null;
  const best = Math.max(...pool.map((phrasing) => tells(phrasing, choice)));
  const equals = pool.filter((phrasing) => tells(phrasing, choice) === best);
  return equals[hash(choice.seed) % equals.length] ?? null;
}

/** The names of the `{slots}` of a phrasing. */
export const slotsIn = (phrasing: string): string[] =>
  [...phrasing.matchAll(/\{([^}]+)\}/gu)].map(([, slot]) => slot ?? '');

function tells(phrasing: string, { slots, named }: Choice): number {
  const facts = new Set(slotsIn(phrasing).map((slot) => slots.get(slot)?.fact ?? null));
  let telling = 0;
  for (const fact of facts) if (fact) telling += named.has(fact) ? -1 : 1;
  return telling;
}
