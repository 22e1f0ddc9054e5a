import type { DraftBinding } from '../draftPause';
import type { DraftAuthor } from '../replies/byModel/draftSource';
import type { Visibility } from '../replies/suggestion';
import type { Result } from '../result';
import { textHash } from '../textHash';
import type { Ticket } from '../ticket';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import type { DraftRow } from './rows';

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

/** Keeps a draft with the comment it answers; an empty one is dropped, one to an erased person not kept. */
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
  return attempt(() =>
    db.transaction('rw', db.drafts, db.erased, async () => {
      if (!(await db.erased.get(ticket.id))) await db.drafts.put(row);
    }),
  );
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

/** Which drafts are kept for a ticket, and when each was changed last, ms since 1970. */
export const draftsOf = (
  db: HeardDb,
  ticketId: string,
): Stored<ReadonlyArray<Pick<DraftRow, 'visibility' | 'updatedAt'>>> =>
  attempt(() =>
    db.drafts
      .where('ticketId')
      .equals(ticketId)
      .toArray((rows) => rows.map(({ visibility, updatedAt }) => ({ visibility, updatedAt }))),
  );

/** Forgets a draft, written or not. */
export const dropDraft = (db: HeardDb, ticketId: string, visibility: Visibility): Stored<void> =>
  attempt(() => db.drafts.delete([ticketId, visibility]));
