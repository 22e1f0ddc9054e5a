/**
 * The tickets a figure counts. Few stand here by id ("x:123"); of many only the number does, and
 * `kept` is the place under which whoever made the report has their ids.
 */
export type Picked =
  | { readonly count: number; readonly ids: readonly string[] }
  | { readonly count: number; readonly kept: number };

export type Pick = (facts: ReadonlyArray<{ readonly id: string }>) => Picked;

/** So many ids an address holds without harm; every browser takes it whole. */
export const MOST_IN_ADDRESS = 100;

/** Picks tickets for figures, and knows the ids of those it left out; a hundred thousand are not copied for each figure. */
export function picker(): {
  readonly pick: Pick;
  readonly idsAt: (place: number) => readonly string[];
} {
  const kept: Array<ReadonlyArray<{ readonly id: string }>> = [];
  const idsOf = (facts: ReadonlyArray<{ readonly id: string }>) => facts.map(({ id }) => id);
  return {
    pick: (facts) => {
      const count = facts.length;
      if (count <= MOST_IN_ADDRESS) return { count, ids: idsOf(facts) };
      return { count, kept: kept.push(facts) - 1 };
    },
    idsAt: (place) => idsOf(kept[place] ?? []),
  };
}
