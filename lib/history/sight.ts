import type { Comment } from '../comment';
import { ticketIdOf } from '../comment';
import { isEdited, narrowed } from '../sighting';
import { advance, narrow } from '../ticket';
import { undonePlaces } from '../trail';
import type { HeardDb } from './db';
import type { Judges } from './judges';
import type { ContextRow, TicketRow } from './rows';
import { contextRow, rowOf } from './rows';
import type { Entry } from './threads';

/** One batch of sightings at work: what the store knew of it, and what came of it so far. */
export type Desk = {
  readonly db: HeardDb;
  readonly judges: Judges;
  readonly seenAt: number;
  readonly tickets: Map<string, TicketRow>;
  readonly context: Map<string, ContextRow>;
  /** New comments that concern us; their tickets are opened with their thread. */
  readonly fresh: Entry[];
  /** Comments whose thread must be settled. */
  readonly touched: Comment[];
  /** Tickets whose text is not the one that was triaged. */
  readonly reworded: Set<string>;
  /** Tickets that changed in more than when they were last seen. */
  readonly changed: Set<string>;
};

/** A sighting that tells nothing new is written down once in this time, so that readers are left alone. */
const SEEN_STEP_MS = 60_000;
const MOST_PER_BATCH = 1000;

/**
 * Takes in one sighting, the `index`-th of its batch; null where the store had not to be asked. Dexie
 * loses sight of its transaction after a hundred awaits in which it was not asked.
 */
export function sight(desk: Desk, comment: Comment, index: number): Promise<void> | null {
  const id = ticketIdOf(comment);
  const order = desk.seenAt * MOST_PER_BATCH + index;
  const ticket = desk.tickets.get(id);
  if (ticket && !comment.isOwn) return sightTicket(desk, ticket, comment);
  if (ticket) return dropTicket(desk, id).then(() => sight(desk, comment, index) ?? undefined);
  const concerns = !comment.isOwn && desk.judges.concernsUs(comment);
  if (comment.isOwn || (comment.isPost && !concerns)) return sightContext(desk, comment, order);
  if (!concerns) return null;
  const wasContext = desk.context.delete(id);
  sightFresh(desk, comment, order);
  return wasContext ? desk.db.context.delete(id) : null;
}

async function sightTicket(desk: Desk, row: TicketRow, sighting: Comment): Promise<void> {
  const { db, seenAt } = desk;
  const gone = standingGone(row);
  const isBack = row.status === 'gone' && gone.every((place) => row.trail[place]?.by !== 'you');
  // Its words went because the site had them no more, which was not so.
  const isPurged = row.textPurgedAt !== undefined && !isBack;
  const seen = isPurged ? { ...sighting, text: '', quotedText: null } : sighting;
  let ticket = narrow(row, seen, seenAt);
  const isReworded = ticket.comment.text !== row.comment.text;
  if (isReworded && row.comment.text !== '' && isEdited(row.comment, sighting))
    ticket = advance(ticket, { type: 'edited', at: seenAt, by: 'page' });
  if (isBack)
    for (const undoes of gone)
      ticket = advance(ticket, { type: 'undone', at: seenAt, by: 'page', undoes });

  const tellsMore = !isSame(ticket, { ...row, lastSeenAt: ticket.lastSeenAt });
  if (!tellsMore && ticket.lastSeenAt < row.lastSeenAt + SEEN_STEP_MS) return;
  const { order, triagedWith } = row;
  const next = rowOf(ticket, isBack ? { order, triagedWith } : row);
  desk.tickets.set(row.id, next);
  await db.tickets.put(next);
  if (!tellsMore) return;
  if (isReworded) desk.reworded.add(row.id);
  desk.changed.add(row.id);
  desk.touched.push(ticket.comment);
}

/** Where its trail says that it is gone; two browsers may each have noticed it. */
function standingGone({ trail }: TicketRow): readonly number[] {
  const undone = undonePlaces(trail);
  return trail.flatMap(({ type }, place) => (type === 'gone' && !undone.has(place) ? [place] : []));
}

async function sightContext(desk: Desk, sighting: Comment, order: number): Promise<void> {
  const { db, seenAt } = desk;
  const known = desk.context.get(ticketIdOf(sighting));
  const shown = { ...sighting, quotedText: null };
  const comment = known ? narrowed(known.comment, shown) : shown;
  const tellsMore = !known || JSON.stringify(comment) !== JSON.stringify(known.comment);
  if (!tellsMore && seenAt < known.lastSeenAt + SEEN_STEP_MS) return;
  const row = contextRow({
    comment,
    order: known?.order ?? order,
    firstSeenAt: known?.firstSeenAt ?? seenAt,
    lastSeenAt: Math.max(known?.lastSeenAt ?? seenAt, seenAt),
  });
  desk.context.set(row.id, row);
  await db.context.put(row);
  if (tellsMore)
    desk.touched.push(...(comment.isPost ? await lackingPost(db, comment) : [comment]));
}

/** Open tickets that were triaged before their post was known. */
async function lackingPost(db: HeardDb, { site, id }: Comment): Promise<Comment[]> {
  const under = await db.tickets
    .where('[comment.site+comment.postId]')
    .equals([site, id])
    .filter(({ status, triagedWith }) => status === 'open' && !triagedWith.hasPost)
    .toArray();
  return under.map(({ comment }) => comment);
}

function sightFresh({ fresh }: Desk, comment: Comment, order: number): void {
  const place = fresh.findIndex((entry) => ticketIdOf(entry.comment) === ticketIdOf(comment));
  const known = fresh[place];
  if (known) fresh[place] = { ...known, comment: narrowed(known.comment, comment) };
  else fresh.push({ kind: 'new', comment, order });
}

/** What turns out to be ours, once the user has said who we are, was never a ticket. */
async function dropTicket({ db, tickets }: Desk, id: string): Promise<void> {
  tickets.delete(id);
  await db.tickets.delete(id);
  await db.drafts.where('ticketId').equals(id).delete();
}

const isSame = (ticket: ReturnType<typeof narrow>, row: TicketRow): boolean =>
  JSON.stringify(rowOf(ticket, row)) === JSON.stringify(rowOf(row, row));
