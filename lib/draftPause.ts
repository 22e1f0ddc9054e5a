import type { Override } from './override';
import type { Status } from './ticket';
import type { Interval } from './time';

/** What a draft was written for, and up to when its writer knew the thread. */
export type DraftBinding = {
  /** The comment's words then; null: not known, only that they are others now. */
  readonly text: string | null;
  /** Only the beginning of them was on the page. */
  readonly truncated: boolean;
  /** ms since 1970: when the draft was begun, or its writer last said to go on. */
  readonly knownAt: number;
};

/** A reply of ours in the draft's thread. */
export type ThreadReply = {
  readonly text: string;
  readonly postedAt: Interval | null;
  /** ms since 1970. */
  readonly firstSeenAt: number;
  /** Inserted from here, as the answer to another comment: its writer knows of it. */
  readonly isOwnDoing: boolean;
};

/** Why a draft waits for a decision before it is inserted. */
export type DraftPause =
  | { readonly kind: Extract<Override, 'comment-gone'> }
  /** `before` null: its words then are not known, only that they were others. */
  | {
      readonly kind: Extract<Override, 'comment-changed'>;
      readonly before: string | null;
      readonly after: string;
    }
  | {
      readonly kind: Extract<Override, 'colleague-replied'>;
      readonly text: string;
      readonly at: Interval | null;
    };

export type PauseQuestion = {
  readonly draft: string;
  readonly binding: DraftBinding;
  readonly comment: { readonly text: string };
  readonly status: Status;
  readonly replies: readonly ThreadReply[];
};

/** What happened since a draft was begun that its writer must know before inserting it; null: nothing. */
export function draftPause(question: PauseQuestion): DraftPause | null {
  const { draft, binding, comment, status, replies } = question;
  if (draft.trim() === '') return null;
  if (status === 'gone') return { kind: 'comment-gone' };
  if (isAnother(binding, comment.text))
    return { kind: 'comment-changed', before: binding.text, after: comment.text };
  const reply = replies.findLast((one) => isNews(one, question));
  return reply ? { kind: 'colleague-replied', text: reply.text, at: reply.postedAt } : null;
}

/** A comment whose rest was opened on the page is not another one. */
function isAnother({ text, truncated }: DraftBinding, now: string): boolean {
  if (text === null) return true;
  const begins = text.replace(/[\s.…]+$/u, '');
  if (truncated && begins !== '' && now.startsWith(begins)) return false;
  return bare(text) !== bare(now);
}

/** Neither known before, nor this draft itself once it was posted. */
function isNews(
  { text, postedAt, firstSeenAt, isOwnDoing }: ThreadReply,
  { draft, binding }: PauseQuestion,
): boolean {
  if (isOwnDoing || firstSeenAt <= binding.knownAt) return false;
  return bare(text) !== bare(draft) && (postedAt === null || postedAt.latest > binding.knownAt);
}

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();
