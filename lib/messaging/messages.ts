import * as z from 'zod/mini';
import { Comment, SITES } from '../comment';
import { OVERRIDES } from '../override';
import { PageSight } from '../pageSight';
import type { BoxReview } from '../replies/review/boxReview';
import type { Summary } from '../summary';
import type { WordSwitches } from '../team/words';

const ticketId = z.string().check(z.regex(/^(facebook|x):.{1,200}$/));

export const OUTCOMES = [
  'inserted',
  'box-closed',
  'box-has-text',
  'not-on-page',
  'other-box',
  'refused',
] as const;

const commentId = z.string().check(z.minLength(1), z.maxLength(200));
const WholeThread = z.object({
  postId: commentId,
  ids: z.array(commentId).check(z.maxLength(1000)),
});

/** What to do with words of the user that stand in the native box. */
export type InsertHow = 'replace' | 'append';

/** How an insert ended. With `box-has-text` nothing was done yet. */
export const InsertOutcome = z.object({
  outcome: z.enum(OUTCOMES),
  /** What is written on the site's own button that opens the box. */
  buttonWords: z.nullable(z.string().check(z.maxLength(200))),
  /** The user's own words in the box, without the mention the site put in front; with `box-has-text`. */
  existing: z.exactOptional(z.string().check(z.maxLength(20_000))),
});
export type InsertOutcome = z.infer<typeof InsertOutcome>;

/** From a page to the extension. Every field is checked again on arrival: the page is hostile. */
export const FromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), site: z.enum(SITES) }),
  z.object({
    type: z.literal('commentsSeen'),
    comments: z.array(Comment).check(z.maxLength(500)),
    page: PageSight,
  }),
  z.object({
    type: z.literal('commentsGone'),
    site: z.enum(SITES),
    /** Who is logged in, as the page tells it. */
    as: z.nullable(z.string().check(z.maxLength(300))),
    /** Tickets whose comment was taken out of the page while it was shown. */
    ids: z.array(ticketId).check(z.maxLength(500)),
    /** Conversations that are shown to their last comment. */
    whole: z.array(WholeThread).check(z.maxLength(50)),
  }),
  z.object({ type: z.literal('summariesOf'), ids: z.array(ticketId).check(z.maxLength(500)) }),
  z.object({ type: z.literal('openTicket'), ticketId }),
  z.object({ type: z.literal('openOptions') }),
  z.object({ type: z.literal('insertSettled'), ticketId, result: InsertOutcome }),
  // What stands in a site's own box; it is read and not kept.
  z.object({
    type: z.literal('boxText'),
    ticketId,
    text: z.string().check(z.maxLength(20_000)),
    visibility: z.enum(['public', 'private']),
  }),
  // The box that was written in is empty, closed, or answers another comment now.
  z.object({ type: z.literal('boxLeft'), ticketId }),
  z.object({ type: z.literal('goToWriter'), ticketId }),
  z.object({ type: z.literal('takeOver'), ticketId }),
  z.object({
    type: z.literal('boxOverridden'),
    ticketId,
    rules: z.array(z.enum(OVERRIDES)).check(z.maxLength(OVERRIDES.length)),
  }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** What the extension answers to each message of a page. */
export type ToPageAnswer = {
  readonly hello: { readonly own: readonly string[] };
  /** `trouble`: why nothing could be kept; the page says so. */
  readonly commentsSeen: {
    readonly summaries: Record<string, Summary>;
    readonly trouble: 'store-full' | 'store-closed' | 'store-unreadable' | null;
  };
  readonly commentsGone: null;
  readonly summariesOf: Record<string, Summary>;
  /** `key`: by which the browser opens the panel; null: none. */
  readonly openTicket: { readonly opened: boolean; readonly key: string | null };
  readonly openOptions: null;
  readonly insertSettled: null;
  /** null: the comment has no ticket. */
  readonly boxText: BoxReview | null;
  readonly boxLeft: null;
  readonly goToWriter: null;
  /** Whether the claim is this tab's now. */
  readonly takeOver: { readonly taken: boolean };
  readonly boxOverridden: null;
};

/** From our own pages (panel, popup, options) to the background: what they changed. */
export type FromOurPages =
  | { readonly type: 'historyChanged' }
  | { readonly type: 'identityChanged' }
  | { readonly type: 'leaveTeam' }
  /** For the panel of this window. */
  | { readonly type: 'takeOver'; readonly ticketId: string; readonly windowId: number }
  /** `text` for the next shift; '' takes back what was left. */
  | { readonly type: 'handOver'; readonly ticketId: string; readonly text: string }
  | { readonly type: 'shareWords'; readonly switches: WordSwitches };

/** From the extension to the content script of one tab. */
export type ToPage =
  | { readonly type: 'ticketsChanged' }
  | { readonly type: 'identityChanged' }
  | {
      readonly type: 'insert';
      readonly ticketId: string;
      readonly text: string;
      readonly visibility: 'public' | 'private';
      /** What the user decided about words of theirs in the box; left out: not asked yet, so they answer `box-has-text`. */
      readonly how?: InsertHow;
      /** Who alone may read a private text: the open conversation must be theirs. */
      readonly addressee: Comment['author'];
    }
  | { readonly type: 'cancelInsert' }
  | { readonly type: 'undoInsert' }
  | { readonly type: 'whereIs'; readonly ticketId: string }
  | { readonly type: 'structure' };

/** What the content script answers. */
export type FromPageAnswer = {
  readonly ticketsChanged: null;
  readonly identityChanged: null;
  readonly insert: InsertOutcome;
  readonly cancelInsert: null;
  readonly undoInsert: { readonly undone: boolean };
  /** Whether the comment is on the page now; its badge is marked for a moment. */
  readonly whereIs: { readonly here: boolean };
  /** The page's structure as JSON, without a word of it. */
  readonly structure: { readonly report: string };
};
