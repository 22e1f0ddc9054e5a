/** What was found while a page stood still. */
export type Moment = Map<unknown, WeakMap<object, unknown>>;

/** What was found since the work of this moment began; null while nobody said that the page stands still. */
let found: Moment | null = null;

/**
 * Does some work in which the page cannot change, since none of its own scripts runs meanwhile: what is
 * searched by `sameMoment` is then searched once per element. Nothing is kept afterwards, but in a
 * `moment` of the caller, who knows that the page has not changed since.
 */
export function inOneMoment<Given>(work: () => Given, moment: Moment = new Map()): Given {
  if (found) return work();
  found = moment;
  try {
    return work();
  } finally {
    found = null;
  }
}

/** The same search, done once per element and moment: two thousand comments ask for the post they stand under. */
export function sameMoment<Holder extends object, Value>(
  search: (holder: Holder) => Value,
): (holder: Holder) => Value {
  return (holder) => {
    if (!found) return search(holder);
    const before = found.get(search);
    const mine = (before ?? new WeakMap()) as WeakMap<object, { readonly value: Value }>;
    if (!before) found.set(search, mine);
    const known = mine.get(holder);
    if (known) return known.value;
    const value = search(holder);
    mine.set(holder, { value });
    return value;
  };
}
