import type { Comment } from '../comment';
import { ticketIdOf } from '../comment';
import { signedBy } from '../signature';
import { answeredBy, ownRepliesInThread, turnOf } from '../thread';
import type { Ticket, TicketEvent } from '../ticket';
import { advance, openTicket, placeOfReply, readAnew, retriage, wasOpenAt } from '../ticket';
import type { Case, Cases } from './cases';
import { endWaiting } from './endWaiting';
import type { TicketMemory } from './rows';
import { rowOf, ticketOf } from './rows';
import type { Desk } from './sight';
import type { Entry } from './threads';

/**
 * Brings the tickets of a thread up to what the whole thread now tells: new ones are opened, turns
 * and triage follow the replies before them, and replies advance what they answer.
 */
export async function settleThread(desk: Desk, entries: readonly Entry[]): Promise<void> {
  const thread = entries.map(({ comment }) => comment);
  const posts = await postTexts(desk, thread);
  const cases: Cases = new Map();
  const around = ({ comment }: Entry): Around => ({
    thread,
    post: posts.get(comment.postId ?? '') ?? null,
  });
  for (const entry of entries) {
    const one = caseOf(desk, entry, around(entry));
    if (one) cases.set(one.ticket.id, one);
  }
  applyReplies(cases, entries, thread);
  // The customer's next word may reopen what waited for it; then our reply to it counts there too.
  if (endWaiting(cases, entries, desk.seenAt)) applyReplies(cases, entries, thread);
  // A reply that turned out to answer somebody else leaves a comment undecided that was not read again.
  for (const entry of entries) {
    const one = cases.get(ticketIdOf(entry.comment));
    if (entry.kind === 'ticket' && one?.ticket.status === 'open' && one.memory === entry.row)
      cases.set(one.ticket.id, readAgain(desk, one, around(entry)));
  }
  await write(desk, cases, entries);
}

type Around = { readonly thread: readonly Comment[]; readonly post: string | null };

/** The ticket of an entry as its thread makes it, before any reply; null for our own words. */
function caseOf(desk: Desk, entry: Entry, around: Around): Case | null {
  if (entry.kind === 'context') return null;
  const { comment, order } = entry;
  const turn = turnOf(comment, around.thread);
  if (entry.kind === 'new') {
    const triagedWith = knownOf(desk, comment, around);
    const triage = judged(desk, comment, around);
    return {
      ticket: openTicket({ comment, triage, turn, seenAt: desk.seenAt }),
      memory: { order, triagedWith },
    };
  }
  const { row } = entry;
  const one = { ticket: { ...ticketOf(row), turn }, memory: row };
  const isUndecided = row.status === 'open' || row.status === 'no-reply-needed';
  return isUndecided || desk.reworded.has(row.id) ? readAgain(desk, one, around) : one;
}

/** The case with a triage anew where more is known than when it was read, or its words are others. */
function readAgain(desk: Desk, one: Case, around: Around): Case {
  const { ticket, memory } = one;
  if (memory.textPurgedAt !== undefined) return one;
  const triagedWith = knownOf(desk, ticket.comment, around);
  const before = memory.triagedWith;
  const knowsMore =
    before.ownReplies !== triagedWith.ownReplies ||
    (!before.hasPost && triagedWith.hasPost) ||
    before.tuning !== triagedWith.tuning;
  if (!knowsMore && !desk.reworded.has(ticket.id)) return one;
  const triage = judged(desk, ticket.comment, around);
  return {
    ticket: wasEdited(desk, ticket)
      ? readAnew(ticket, triage, desk.seenAt)
      : retriage(ticket, triage, desk.seenAt),
    memory: { ...memory, triagedWith },
  };
}

/** Other words, not more of the same: what was read of the first ones is kept. */
const wasEdited = ({ seenAt }: Desk, { trail }: Ticket): boolean =>
  trail.some(({ type, at }) => type === 'edited' && at === seenAt);

/** What a triage of this comment knows of its surroundings. */
const knownOf = (
  { judges }: Desk,
  comment: Comment,
  { thread, post }: Around,
): TicketMemory['triagedWith'] => ({
  hasPost: post !== null,
  ownReplies: ownRepliesInThread(comment, thread),
  ...(judges.tuning === undefined ? {} : { tuning: judges.tuning }),
});

const judged = ({ judges }: Desk, comment: Comment, { thread, post }: Around) =>
  judges.triage(comment, { post, ownRepliesInThread: ownRepliesInThread(comment, thread) });

/** The texts of the posts these comments stand under, by post id. */
async function postTexts({ db }: Desk, thread: readonly Comment[]): Promise<Map<string, string>> {
  const keys = new Map(
    thread.flatMap(({ site, postId }) =>
      postId ? [[postId, ticketIdOf({ site, id: postId })]] : [],
    ),
  );
  const texts = new Map<string, string>();
  for (const [postId, key] of keys) {
    const row = (await db.context.get(key)) ?? (await db.tickets.get(key));
    if (row?.comment.text) texts.set(postId, row.comment.text);
  }
  return texts;
}

/** Lets every own reply answer what it answers, oldest first, and takes back what it turns out not to answer. */
function applyReplies(cases: Cases, entries: readonly Entry[], thread: readonly Comment[]): void {
  const replies = entries.flatMap((entry) =>
    entry.kind === 'context' && entry.comment.isOwn && !entry.comment.isPost ? [entry.row] : [],
  );
  const timeOf = (row: (typeof replies)[number]) => row.comment.postedAt?.latest ?? row.firstSeenAt;
  for (const { comment, firstSeenAt } of replies.sort(
    (one, other) => timeOf(one) - timeOf(other),
  )) {
    const initials = signedBy(comment.text);
    const event: TicketEvent = {
      type: 'own-reply',
      at: firstSeenAt,
      by: 'page',
      reply: { id: comment.id, postedAt: comment.postedAt, ...(initials ? { initials } : {}) },
    };
    const { exact, earlier } = answeredBy(comment, thread);
    const answered = new Set([exact, ...earlier].flatMap((one) => (one ? [ticketIdOf(one)] : [])));
    for (const [id, { ticket, memory }] of cases) {
      const place = placeOfReply(ticket, comment.id);
      const isExact = exact !== null && ticketIdOf(exact) === id;
      if (place !== null && !answered.has(id)) {
        const undone = { type: 'undone', at: firstSeenAt, by: 'heard', undoes: place } as const;
        cases.set(id, { memory, ticket: advance(ticket, undone) });
      } else if (place === null && answered.has(id) && (isExact || wasOpenAt(ticket, event)))
        cases.set(id, { memory, ticket: advance(ticket, event) });
    }
  }
}

async function write(
  { db, changed, tickets }: Desk,
  cases: Cases,
  entries: readonly Entry[],
): Promise<void> {
  for (const entry of entries) {
    const one = cases.get(ticketIdOf(entry.comment));
    if (!one) continue;
    const row = rowOf(one.ticket, one.memory);
    const isNew = entry.kind === 'new';
    if (
      entry.kind === 'ticket' &&
      JSON.stringify(row) === JSON.stringify(rowOf(entry.row, entry.row))
    )
      continue;
    await db.tickets.put(row);
    tickets.set(row.id, row);
    if (!isNew) changed.add(row.id);
  }
}
