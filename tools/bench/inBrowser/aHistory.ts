import type { Comment } from '../../../lib/comment';
import { ticketIdOf } from '../../../lib/comment';
import { PARTS } from '../../../lib/history/backupParts';
import type { Part } from '../../../lib/history/backupSchema';
import { BACKUP_VERSION } from '../../../lib/history/backupSchema';
import { contextRow, rowOf } from '../../../lib/history/rows';
import { advance, openTicket } from '../../../lib/ticket';
import type { Label, Triage } from '../../../lib/triage/triage';
import { LABELS } from '../../../lib/triage/triage';
import { randomOf } from '../../train/random';

const MINUTE = 60_000;
const SAID: readonly Label[] = ['question', 'complaint', 'praise', 'churn', 'abuse', 'legal-press'];
/** So many words a language's speakers use of it; the most frequent ones stand in many comments. */
const VOCABULARY = 20_000;
const WORDS = 12;
const SYLLABLES = ['ba', 'ro', 'mi', 'tel', 'ku', 'ven', 'sa', 'dor', 'li', 'pe'];

/** So many lines are written at a time. */
const PIECE = 1000;

/** A history of `count` tickets, a third of them with a reply of ours, written as the file `exportLines` makes of it. */
export async function writeHistory(
  write: (lines: string) => Promise<void>,
  ...[count, now]: [number, number]
): Promise<void> {
  const places = Array.from({ length: count }, (_, place) => place);
  const idOf = (place: number) => ticketIdOf(named(place));
  const inOrder = places.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const answered = inOrder.filter(isAnswered);
  const rows = inOrder.length + answered.length;
  await write(line({ format: 'heard-backup', version: BACKUP_VERSION, rows }));
  await writePart('tickets', (place) => aTicketRow(place, count, now), inOrder);
  await writePart('context', (place) => aReplyRow(place, count, now), answered);
  await write(line({ end: rows }));

  async function writePart(
    part: Part,
    rowAt: (place: number) => unknown,
    from: readonly number[],
  ): Promise<void> {
    for (let start = 0; start < from.length; start += PIECE) {
      const some = from.slice(start, start + PIECE);
      await write(some.map((place) => line([part, PARTS[part].inFile(rowAt(place))])).join(''));
    }
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** One ticket of a history of `count`, one a minute back from `now`, all open, by a third as many people. */
function aTicketRow(place: number, count: number, now: number) {
  const { comment, at } = aComment(place, count, now);
  const opened = openTicket({
    comment,
    triage: aTriage(SAID[place % SAID.length] ?? 'question'),
    turn: place % 7 ? 'first' : 'next',
    seenAt: at + MINUTE,
  });
  const ticket = isAnswered(place)
    ? [
        { type: 'own-reply' as const, at: at + MINUTE, reply: replyTo(place, at) },
        { type: 'customer-reply' as const, at: at + 2 * MINUTE },
      ].reduce((before, event) => advance(before, { ...event, by: 'page' }), opened)
    : opened;
  return rowOf(ticket, { order: at, triagedWith: { hasPost: false, ownReplies: 0 } });
}

/** Our reply to every third ticket. */
function aReplyRow(place: number, count: number, now: number) {
  const { comment, at } = aComment(place, count, now);
  const { id, postedAt } = replyTo(place, at);
  const text = `Hi Person, a colleague looks at it today. ${saying(place + count)}`;
  const reply = { ...comment, id, parentId: comment.id, text, isOwn: true, postedAt };
  return contextRow({ comment: reply, order: at, firstSeenAt: at, lastSeenAt: at });
}

const isAnswered = (place: number): boolean => place % 3 === 0;

const replyTo = (place: number, at: number) => ({
  id: `r${place}`,
  postedAt: { earliest: at + MINUTE, latest: at + MINUTE },
});

const named = (place: number) =>
  ({ site: place % 5 ? 'facebook' : 'x', id: String(place) }) as const;

/** A comment of the history, and when it was posted, ms since 1970. */
export function aComment(place: number, count: number, now: number) {
  const person = place % Math.ceil(count / 3);
  const at = now - place * MINUTE;
  const comment: Comment = {
    ...named(place),
    parentId: null,
    postId: String(place % Math.ceil(count / 50)),
    author: { name: `Person ${person}`, handle: `person${person}`, id: String(person) },
    text: `Comment ${place}: the router in street ${place % 997} has been dead for ${place % 31} hours. ${saying(place)}`,
    lang: 'en',
    postedAt: { earliest: at, latest: at },
    permalink: null,
    isOwn: false,
    isPost: false,
    addressed: 'reply',
    truncated: false,
    quotedText: null,
  };
  return { comment, at };
}

/** Words as often as a language has them (Zipf): the n-th about 1/n as often as the first. */
function saying(seed: number): string {
  const random = randomOf(seed);
  return Array.from({ length: WORDS }, () => wordOf(Math.floor(VOCABULARY ** random()))).join(' ');
}

/** The n-th word of the vocabulary, four syllables. */
const wordOf = (rank: number): string =>
  [1000, 100, 10, 1].map((step) => SYLLABLES[Math.floor(rank / step) % 10]).join('') +
  (rank >= 10_000 ? 'na' : '');

/** A triage with one label on. */
export function aTriage(on: Label): Triage {
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
