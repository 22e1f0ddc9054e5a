import type { Comment } from '../../../lib/comment';
import { HeardDb } from '../../../lib/history/db';
import { BACKLOG_PAGE, openBacklog } from '../../../lib/history/openBacklog';
import { rowOf } from '../../../lib/history/rows';
import { openTicket } from '../../../lib/ticket';
import type { Label, Triage } from '../../../lib/triage/triage';
import { LABELS } from '../../../lib/triage/triage';

const MINUTE = 60_000;
const BATCH = 2000;
const SAID: readonly Label[] = ['question', 'complaint', 'praise', 'churn', 'abuse', 'legal-press'];

/** What the bench does in a page of the built extension, with the store's own code. */
const bench = {
  /** Fills the empty store with so many open tickets, one a minute, by a third as many people. */
  fill: async (count: number): Promise<void> => {
    const db = new HeardDb();
    const now = Date.now();
    for (let start = 0; start < count; start += BATCH) {
      const places = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) => start + at);
      await db.tickets.bulkPut(places.map((place) => aRow(place, count, now)));
    }
    db.close();
  },
  /** The ms that the head of the open tickets takes. */
  next: async (): Promise<number> => {
    const db = new HeardDb();
    await db.open();
    const started = performance.now();
    const open = await openBacklog(db, { limit: BACKLOG_PAGE });
    const ms = performance.now() - started;
    db.close();
    if (!open.ok || open.value.tickets.length < BACKLOG_PAGE) throw new Error('no open tickets');
    return ms;
  },
};
export type InBrowser = typeof bench;
Object.assign(globalThis, { bench });

function aRow(place: number, count: number, now: number) {
  const person = place % Math.ceil(count / 3);
  const at = now - place * MINUTE;
  const comment: Comment = {
    site: place % 3 ? 'facebook' : 'x',
    id: String(place),
    parentId: null,
    postId: String(place % Math.ceil(count / 50)),
    author: { name: `Person ${person}`, handle: `person${person}`, id: String(person) },
    text: `Comment ${place}: the router in street ${place % 997} has been dead for ${place % 31} hours, when will somebody look at it?`,
    lang: 'en',
    postedAt: { earliest: at, latest: at },
    permalink: null,
    isOwn: false,
    isPost: false,
    addressed: 'reply',
    truncated: false,
    quotedText: null,
  };
  const ticket = openTicket({
    comment,
    triage: aTriage(SAID[place % SAID.length] ?? 'question'),
    turn: place % 7 ? 'first' : 'next',
    seenAt: at + MINUTE,
  });
  return rowOf(ticket, { order: at, triagedWith: { hasPost: false, ownReplies: 0 } });
}

function aTriage(on: Label): Triage {
  const evidence = [{ start: 0, end: 7, why: 'bench' }];
  const labels = LABELS.map((label) => [
    label,
    { score: label === on ? 0.9 : 0.02, on: label === on, evidence: label === on ? evidence : [] },
  ]);
  return {
    language: 'en',
    sentiment: { label: 'negative', score: 0.7 },
    // Made from the list of all labels.
    labels: Object.fromEntries(labels) as Triage['labels'],
    advice: { action: 'answer', reason: 'bench' },
    priority: 50,
  };
}
