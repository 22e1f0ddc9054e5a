import type { Comment } from '../../lib/comment';
import type { Ticket } from '../../lib/ticket';
import { openTicket } from '../../lib/ticket';
import { exactly } from '../../lib/time';
import type { Action, Label, Triage } from '../../lib/triage/triage';
import { LABELS } from '../../lib/triage/triage';

export const MINUTE = 60_000;
/** 10:00 on a Monday; `at(5)` is five minutes later. */
export const at = (minutes: number) => Date.parse('2026-06-01T08:00:00Z') + minutes * MINUTE;

const ANNA = { name: 'Anna Maes', handle: null, id: 'u-anna' };
export const BEN = { name: 'Ben Claes', handle: null, id: 'u-ben' };
export const US = { name: 'Fibre', handle: null, id: 'u-us' };

/** A comment of Anna right under our post on Facebook, written at 10:00. */
export const aComment = (some: Partial<Comment> = {}): Comment => ({
  site: 'facebook',
  id: 'c1',
  parentId: null,
  postId: 'post',
  author: ANNA,
  text: 'My router is dead.',
  lang: 'en',
  postedAt: exactly(at(0)),
  permalink: null,
  isOwn: false,
  isPost: false,
  addressed: 'reply',
  truncated: false,
  quotedText: null,
  ...some,
});

/** A reply of ours to c1, ten minutes later. */
export const aReply = (some: Partial<Comment> = {}): Comment =>
  aComment({
    id: 'r1',
    parentId: 'c1',
    author: US,
    text: 'We look into it.',
    postedAt: exactly(at(10)),
    isOwn: true,
    addressed: 'none',
    ...some,
  });

/** Our post. */
export const aPost = (some: Partial<Comment> = {}): Comment =>
  aReply({
    id: 'post',
    parentId: null,
    postId: null,
    text: 'New routers!',
    isPost: true,
    postedAt: exactly(at(-600)),
    ...some,
  });

export function aTriage(action: Action = 'answer', on: readonly Label[] = []): Triage {
  const judgement = (label: Label) => [label, { score: 0, on: on.includes(label), evidence: [] }];
  return {
    language: 'en',
    sentiment: { label: 'neutral', score: 0.5 },
    // Every label is there: the table is made from the list of all.
    labels: Object.fromEntries(LABELS.map(judgement)) as Triage['labels'],
    advice: { action, reason: 'test' },
    priority: 10,
  };
}

/** An open ticket of that comment, first seen five minutes after it was written. */
export const aTicket = (some: Partial<Comment> = {}): Ticket =>
  openTicket({ comment: aComment(some), triage: aTriage(), turn: 'first', seenAt: at(5) });
