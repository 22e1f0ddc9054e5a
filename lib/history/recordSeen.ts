import type { Comment } from '../comment';
import { ticketIdOf } from '../comment';
import type { PageSight } from '../pageSight';
import type { Result } from '../result';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { Judges } from './judges';
import { settleThread } from './settleThread';
import type { Desk } from './sight';
import { sight } from './sight';
import { loadThread } from './threads';

export type Seen = {
  /** In document order, checked against their schema; fewer than a thousand. */
  readonly comments: readonly Comment[];
  /** ms since 1970. */
  readonly seenAt: number;
  readonly page: PageSight;
};

/** Ids of the tickets that are new, and of those that changed in more than when they were last seen. */
export type Recorded = { readonly created: readonly string[]; readonly changed: readonly string[] };

/**
 * Records what a page showed, in one transaction: ours and posts become context, the others that
 * concern us tickets; what is known narrows; replies advance what they answer. The same in any
 * order, from any page, as often as it is seen.
 */
export function recordSeen(
  db: HeardDb,
  seen: Seen,
  judges: Judges,
): Promise<Result<Recorded, StoreProblem>> {
  return attempt(() =>
    db.transaction('rw', [db.tickets, db.context, db.drafts, db.pages, db.erased], async () => {
      await notePage(db, seen);
      const desk = await openDesk(db, seen, judges);
      const erased = await erasedAmong(db, seen.comments);
      for (const [index, comment] of seen.comments.entries()) {
        if (erased.has(ticketIdOf(comment))) continue;
        const written = sight(desk, comment, index);
        if (written) await written;
      }
      await settleAll(desk);
      const created = desk.fresh.map(({ comment }) => ticketIdOf(comment));
      return { created, changed: [...desk.changed].filter((id) => !created.includes(id)) };
    }),
  );
}

const MOST_POSTS = 50;

/** What the page showed, with the posts its comments stand under: earlier batches told some of them. */
async function notePage(db: HeardDb, { page, comments, seenAt }: Seen): Promise<void> {
  const known = (await db.pages.get(page.key))?.posts ?? [];
  const told = comments.flatMap(({ postId }) => postId ?? []);
  const posts = [...new Set([...told, ...known])].slice(0, MOST_POSTS);
  await db.pages.put({ ...page, seenAt, posts });
}

/** Those whose author was erased: they are not taken up again. */
async function erasedAmong(
  db: HeardDb,
  comments: readonly Comment[],
): Promise<ReadonlySet<string>> {
  const rows = await db.erased.bulkGet(comments.map(ticketIdOf));
  return new Set(rows.flatMap((row) => (row ? [row.id] : [])));
}

/** All the store knows of the comments in one batch, read at once. */
async function openDesk(db: HeardDb, { comments, seenAt }: Seen, judges: Judges): Promise<Desk> {
  const ids = comments.map(ticketIdOf);
  const tickets = await db.tickets.bulkGet(ids);
  const context = await db.context.bulkGet(ids);
  return {
    db,
    judges,
    seenAt,
    tickets: new Map(tickets.flatMap((row) => (row ? [[row.id, row]] : []))),
    context: new Map(context.flatMap((row) => (row ? [[row.id, row]] : []))),
    fresh: [],
    touched: [],
    reworded: new Set(),
    changed: new Set(),
  };
}

/** Each thread once, however many of its comments are new. */
async function settleAll(desk: Desk): Promise<void> {
  const settled = new Set<string>();
  for (const comment of [...desk.touched, ...desk.fresh.map((entry) => entry.comment)]) {
    if (settled.has(ticketIdOf(comment))) continue;
    const thread = await loadThread(desk.db, comment, desk.fresh);
    for (const entry of thread) settled.add(ticketIdOf(entry.comment));
    await settleThread(desk, thread);
  }
}
