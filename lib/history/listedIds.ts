import { Dexie } from 'dexie';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { TicketQuery } from '../ticketQuery';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';

/** So many at a time: whoever else asks the store waits a few hundredths of a second at most. */
const PART = 5000;

/** The ids of all tickets listed from `from` to before `to` (ms since 1970), the youngest first, out of the index, `size` at a time. */
export async function listedIds(
  db: HeardDb,
  { from, to }: Pick<TicketQuery, 'from' | 'to'>,
  size: number = PART,
): Promise<Result<readonly string[], StoreProblem>> {
  const ids: string[] = [];
  let beginning: number | undefined = from;
  // Those of one instant come again with the next part, unless they were its last.
  let last = new Set<string>();
  for (let most = size; ;) {
    const part = await attempt(() => partFrom(db, [beginning, to], most));
    if (!part.ok) return fail(part.problem);
    const { keys, next } = part.value;
    const fresh = keys.filter((id) => !last.has(id));
    for (const id of fresh) ids.push(id);
    if (next === null) return ok(ids.reverse());
    beginning = next;
    // More than fit are of that one instant.
    if (fresh.length === 0) most *= 2;
    else [most, last] = [size, new Set(keys)];
  }
}

type Part = { readonly keys: readonly string[]; readonly next: number | null };

/** The first keys from an instant on, and the instant of the last of them; null: there are no more. */
const partFrom = (
  db: HeardDb,
  [from, to]: readonly [number | undefined, number | undefined],
  most: number,
) =>
  db.transaction('r', db.tickets, async (): Promise<Part> => {
    const keys = await db.tickets
      .where('listedAt')
      .between(from ?? Dexie.minKey, to ?? Dexie.maxKey, true, to === undefined)
      .limit(most)
      .primaryKeys();
    const last = keys.length < most ? undefined : await db.tickets.get(keys.at(-1) ?? '');
    return { keys, next: last?.listedAt ?? null };
  });
