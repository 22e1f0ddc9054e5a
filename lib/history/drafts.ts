import type { DraftBinding } from '../draftPause';
import type { DraftAuthor } from '../replies/byModel/draftSource';
import type { Visibility } from '../replies/suggestion';
import type { Result } from '../result';
import { textHash } from '../textHash';
import type { Ticket } from '../ticket';
import { advance } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { rowOf, ticketOf } from './rows';

type Stored<Value> = Promise<Result<Value, StoreProblem>>;
type Commented = Pick<Ticket, 'id' | 'comment'>;

/** `isStale`: the comment's words are not those the draft was written for. `updatedAt` in ms since 1970. */
export type Draft = {
  readonly text: string;
  readonly isStale: boolean;
  readonly updatedAt: number;
  readonly binding?: DraftBinding;
  readonly author?: DraftAuthor;
};

export type DraftToSave = {
  /** With the words the user sees. */
  readonly ticket: Commented;
  readonly visibility: Visibility;
  readonly text: string;
  /** ms since 1970. */
  readonly updatedAt: number;
  /** What it was begun for; left out: the comment as it is. */
  readonly binding?: DraftBinding;
  /** The model that wrote every word of it; left out: a person did. */
  readonly author?: DraftAuthor;
};

/** Keeps a draft with the comment it answers, and notes in its trail that one was begun; an empty one is dropped, one to an erased person not kept. */
export function saveDraft(db: HeardDb, draft: DraftToSave): Stored<void> {
  const { ticket, visibility, text, updatedAt, binding, author } = draft;
  if (text === '') return dropDraft(db, ticket.id, visibility);
  const commentHash = textHash(binding?.text ?? ticket.comment.text);
  const row = {
    ticketId: ticket.id,
    visibility,
    text,
    commentHash,
    updatedAt,
    ...(binding ? { binding } : {}),
    ...(author ? { author } : {}),
  };
  const kept = () =>
    db.transaction('rw', db.drafts, db.erased, async () => {
      if (await db.erased.get(ticket.id)) return false;
      const before = await db.drafts.get([ticket.id, visibility]);
      await db.drafts.put(row);
      return before === undefined;
    });
  const noted = () => db.transaction('rw', db.tickets, async () => noteBegun(db, draft));
  // By itself: the tickets are not locked for every letter.
  return attempt(() => kept().then((isBegun) => (isBegun ? noted() : undefined)));
}

/** The draft that was kept for a ticket; undefined when there is none. */
export const draftOf = (
  db: HeardDb,
  ticket: Commented,
  visibility: Visibility,
): Stored<Draft | undefined> =>
  attempt(() =>
    db.drafts.get([ticket.id, visibility]).then((row) => {
      if (!row) return undefined;
      const { text, updatedAt, commentHash, binding, author } = row;
      const isStale = commentHash !== textHash(ticket.comment.text);
      return {
        text,
        updatedAt,
        isStale,
        ...(binding ? { binding } : {}),
        ...(author ? { author } : {}),
      };
    }),
  );

/** Forgets a draft, written or not. */
export const dropDraft = (db: HeardDb, ticketId: string, visibility: Visibility): Stored<void> =>
  attempt(() => db.drafts.delete([ticketId, visibility]));

/** Words that were deleted and begun anew are one draft until we have answered. */
async function noteBegun(
  db: HeardDb,
  { ticket: { id }, visibility, updatedAt }: DraftToSave,
): Promise<void> {
  const kept = await db.tickets.get(id);
  if (!kept) return;
  const type = visibility === 'public' ? 'drafted' : 'drafted-private';
  const last = kept.trail.findLast((one) => one.type === type || one.type === 'own-reply');
  if (last?.type === type) return;
  const ticket = advance(ticketOf(kept), { type, at: updatedAt, by: 'you' });
  await db.tickets.put(rowOf(ticket, kept));
}
