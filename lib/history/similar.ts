import type { Comment } from '../comment';
import type { Weighed } from '../replies/similar/likeness';
import { ALIKE, likeness, wantsTheSame, weightOf } from '../replies/similar/likeness';
import type { Result } from '../result';
import { MOST_TERMS, stemOf } from '../terms';
import type { Ticket } from '../ticket';
import { happened } from '../trail';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { TicketRow } from './rows';
import { termsIn, ticketOf } from './rows';

/** A comment like the one that is to be answered, and our own public reply to it. */
export type SimilarReply = { readonly ticket: Ticket; readonly reply: Comment };

export const MOST_SIMILAR = 3;
/** Terms that are asked for; the longest, which are the rarest more often than not. */
const MOST_ASKED = 16;
/** A term that more comments have finds none by itself: looking at all of them would take too long. */
const COMMON = 500;
/** Rows that are read and compared, however large the store. */
const MOST_READ = 60;
/** Of the tickets closed last, where all terms are common. */
const MOST_RECENT = 300;
/** "Thanks!" is no reply to learn from, in characters. */
const LEAST_REPLY = 20;

/**
 * The comments of the same language most like this one that have a public reply of ours, with that
 * reply, the most alike first, at most three. The index over terms is asked, never all tickets:
 * the cost does not grow with the store beyond its fixed bounds.
 */
export const similarReplies = (
  db: HeardDb,
  ticket: Ticket,
): Promise<Result<readonly SimilarReply[], StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.tickets, db.context, async () => {
      const { asked, ids } = await lookUp(db, ticket);
      const found = await replied(db, alike(ticket, asked, await db.tickets.bulkGet([...ids])));
      if (found.length >= MOST_SIMILAR || asked.length === 0) return found;
      const recent = await db.tickets.orderBy('closedAt').reverse().limit(MOST_RECENT).toArray();
      const fresh = recent.filter(({ id }) => !ids.has(id));
      return [...found, ...(await replied(db, alike(ticket, asked, fresh)))].slice(0, MOST_SIMILAR);
    }),
  );

type Found = { readonly asked: readonly Weighed[]; readonly ids: ReadonlySet<string> };

/** The terms of the ticket with their weights, and the tickets that share the most of the rarer ones. */
async function lookUp(db: HeardDb, ticket: Ticket): Promise<Found> {
  const { language } = ticket.triage;
  const stems = [
    ...new Set(
      termsIn(ticket)
        .slice(0, MOST_TERMS)
        .map((term) => stemOf(term, language)),
    ),
  ]
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_ASKED);
  const asked: Weighed[] = [];
  const votes = new Map<string, number>();
  for (const stem of stems) {
    const where = db.tickets.where('terms').startsWith(stem);
    const ids = await where.limit(COMMON + 1).primaryKeys();
    const weight = weightOf(ids.length);
    asked.push({ stem, weight });
    if (ids.length > COMMON) continue;
    for (const id of new Set(ids)) votes.set(id, (votes.get(id) ?? 0) + weight);
  }
  votes.delete(ticket.id);
  const best = [...votes].sort(([, one], [, other]) => other - one).slice(0, MOST_READ);
  return { asked, ids: new Set(best.map(([id]) => id)) };
}

/** Those that are alike enough, the most alike first, of equals the youngest. */
function alike(
  { id, triage }: Ticket,
  asked: readonly Weighed[],
  rows: ReadonlyArray<TicketRow | undefined>,
): TicketRow[] {
  return rows
    .flatMap((row) => {
      if (!row || row.id === id || row.triage.language !== triage.language) return [];
      if (!wantsTheSame(row.triage, triage)) return [];
      const like = likeness(asked, row.terms.slice(0, MOST_TERMS), triage.language);
      return like >= ALIKE ? [{ row, like }] : [];
    })
    .sort((one, other) => other.like - one.like || other.row.firstSeenAt - one.row.firstSeenAt)
    .map(({ row }) => row);
}

/** The first of these rows that have a reply of ours whose words are known; the same words only once. */
async function replied(db: HeardDb, rows: readonly TicketRow[]): Promise<SimilarReply[]> {
  const found: SimilarReply[] = [];
  for (const row of rows) {
    if (found.length === MOST_SIMILAR) break;
    const ids = happened(row).flatMap(({ type, reply }) =>
      type === 'own-reply' && reply ? [`${row.comment.site}:${reply.id}`] : [],
    );
    const replies = await db.context.bulkGet(ids);
    const reply = replies.find((one) => (one?.comment.text.length ?? 0) >= LEAST_REPLY)?.comment;
    if (reply && !found.some((one) => one.reply.text === reply.text))
      found.push({ ticket: ticketOf(row), reply });
  }
  return found;
}
