import type { Comment, Site } from '../comment';
import { ticketIdOf } from '../comment';
import type { HeardDb } from './db';
import type { ContextRow, TicketRow } from './rows';

type Placed = { readonly comment: Comment; readonly order: number };

/** A comment of a thread as the store has it; a `new` one has no row yet. */
export type Entry =
  | (Placed & { readonly kind: 'ticket'; readonly row: TicketRow })
  | (Placed & { readonly kind: 'context'; readonly row: ContextRow })
  | (Placed & { readonly kind: 'new' });

type Key = readonly [site: Site, id: string];
type Look = { readonly db: HeardDb; readonly fresh: readonly Entry[] };

/** Above any thread a page can show; more would be a damaged store. */
const MOST_LEVELS = 200;

/**
 * The thread a comment stands in: the top comment (a customer's post counts as one, ours does not)
 * and all that hangs under it, in the order first seen. `fresh` are comments not in the store yet.
 */
export async function loadThread(
  db: HeardDb,
  comment: Comment,
  fresh: readonly Entry[] = [],
): Promise<readonly Entry[]> {
  const look = { db, fresh };
  const top = await topOf(look, comment);
  const found = new Map<string, Entry>();
  let level = await entriesOf(look, [top]);
  let keys: readonly Key[] = [top];
  for (let depth = 0; keys.length > 0 && depth < MOST_LEVELS; depth++) {
    for (const entry of level) found.set(ticketIdOf(entry.comment), entry);
    const below = await childrenOf(look, keys, level);
    level = below.filter((entry) => !found.has(ticketIdOf(entry.comment)));
    keys = level.map(({ comment: { site, id } }) => [site, id]);
  }
  return [...found.values()].sort((one, other) => one.order - other.order);
}

/** The key of the top comment, which need not have been seen itself. */
async function topOf(look: Look, comment: Comment): Promise<Key> {
  let { site, id, parentId, postId } = comment;
  for (let depth = 0; depth < MOST_LEVELS; depth++) {
    const aboveId = parentId ?? (site === 'facebook' ? postId : null);
    if (aboveId === null || aboveId === id) return [site, id];
    const [above] = await entriesOf(look, [[site, aboveId]]);
    if (!above) return parentId === null || parentId === postId ? [site, id] : [site, parentId];
    if (above.kind === 'context' && above.comment.isPost) return [site, id];
    ({ site, id, parentId, postId } = above.comment);
  }
  return [site, id];
}

async function entriesOf({ db, fresh }: Look, keys: readonly Key[]): Promise<Entry[]> {
  const ids = keys.map(([site, id]) => ticketIdOf({ site, id }));
  const tickets = await db.tickets.bulkGet(ids);
  const context = await db.context.bulkGet(ids);
  return [
    ...fresh.filter(({ comment }) => ids.includes(ticketIdOf(comment))),
    ...entries(tickets, context),
  ];
}

async function childrenOf(
  { db, fresh }: Look,
  keys: readonly Key[],
  parents: readonly Entry[],
): Promise<Entry[]> {
  const byParent = '[comment.site+comment.parentId]';
  const ids = new Set(keys.map(([site, id]) => `${site} ${id}`));
  const below = [
    ...fresh.filter(({ comment: { site, parentId } }) => ids.has(`${site} ${parentId}`)),
    ...entries(
      await db.tickets
        .where(byParent)
        .anyOf(keys.map(([...key]) => key))
        .toArray(),
      await db.context
        .where(byParent)
        .anyOf(keys.map(([...key]) => key))
        .toArray(),
    ),
  ];
  const post = parents.find(({ comment }) => comment.isPost && comment.site === 'facebook');
  return post ? [...below, ...(await rightUnder({ db, fresh }, post.comment))] : below;
}

/** Comments right under a customer's Facebook post name it as their post only. */
async function rightUnder({ db, fresh }: Look, { site, id }: Comment): Promise<Entry[]> {
  const byPost = '[comment.site+comment.postId]';
  const under = [
    ...fresh.filter(({ comment }) => comment.site === site && comment.postId === id),
    ...entries(
      await db.tickets.where(byPost).equals([site, id]).toArray(),
      await db.context.where(byPost).equals([site, id]).toArray(),
    ),
  ];
  return under.filter(({ comment }) => comment.parentId === null);
}

const entries = (
  tickets: ReadonlyArray<TicketRow | undefined>,
  context: ReadonlyArray<ContextRow | undefined>,
): Entry[] => [
  ...tickets.flatMap((row) =>
    row ? [{ kind: 'ticket' as const, comment: row.comment, order: row.order, row }] : [],
  ),
  ...context.flatMap((row) =>
    row ? [{ kind: 'context' as const, comment: row.comment, order: row.order, row }] : [],
  ),
];
