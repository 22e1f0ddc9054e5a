import type { Comment, Site } from '../comment';
import type { Behind } from '../pageSight';
import type { Result } from '../result';
import type { Fact, FallbackUse } from './fact';

/** Why an element that looks like a comment could not be read. */
export type ReadProblem = 'no-id' | 'no-author' | 'no-text' | 'bad-data';

/** Everything a read needs that is not in the element itself. */
export type ReadContext = {
  /** Address of the page. */
  readonly url: string;
  /** When the page was seen, ms since 1970. */
  readonly seenAt: number;
  /** Our page names (Facebook) or handles without "@" (X), compared without case. */
  readonly own: readonly string[];
  /** Untrusted data the page's own React holds for an element, read in the page's world; absent in saved pages. */
  readonly pageData?: (element: Element) => unknown;
};

/** How much of a conversation the page shows. `notLoaded` null: the page does not tell. */
export type Coverage = {
  readonly notLoaded: number | null;
  /** Comments that stand there by their links, in no element known as one. */
  readonly unframed: number;
  /** The sort filter in force; null where the site has none or it cannot be told. */
  readonly filter: 'most-relevant' | 'newest' | 'all' | null;
  /** The site's own buttons behind which more waits, each kind once, six at most. */
  readonly behind: readonly Behind[];
  /** How many comments the posts shown say they have, at any depth; null: not told, or not of all of them. */
  readonly total: number | null;
  /** Conversations of which every comment is on the page, by what the site itself says. */
  readonly whole: readonly WholeThread[];
  /** The same of each post that is shown, in document order; none of those that cannot be told apart. */
  readonly posts: readonly PostCoverage[];
};

/** How much of one post's conversation the page shows; `postId` as in `Comment`. */
export type PostCoverage = Pick<Coverage, 'notLoaded' | 'filter' | 'behind'> & {
  readonly postId: string;
};

/** A post whose conversation is shown to its last comment; ids as in `Comment`. */
export type WholeThread = { readonly postId: string; readonly ids: readonly string[] };

/**
 * What stands between two comments: nothing at all; one line in which the site says that something
 * was deleted there; or something else, which may hide a comment.
 */
export type Between = 'nothing' | 'deleted' | 'other';

/** Where the overlay may hang its two pieces; both are elements of the site that keep their size. */
export type Slot = {
  readonly badge: { readonly parent: Element; readonly before: Node | null };
  /** null: the labels stand beside the badge in the same slot. */
  readonly labels: { readonly parent: Element; readonly before: Node | null } | null;
};

/** A native reply box that is open for exactly one comment. */
export type ReplyBox = {
  readonly editable: HTMLElement;
  /** The site's own send button, to read its enabled state only; it is never pressed. */
  readonly submit: HTMLElement | null;
};

/** One interface for both sites: reads the page, finds places in it, never changes it. */
export type SiteAdapter = {
  readonly site: Site;
  /** The registry: all that is looked for on this site. */
  readonly facts: Readonly<Record<string, Fact>>;
  /**
   * Same string while the same conversation is shown, another after a navigation; null where the
   * address is only that of a layer over the page shown before.
   */
  readonly pageKey: (url: string) => string | null;
  /** The names of parts by their test ids, as far as they tell nothing that is said on this page; left out where a site has none. */
  readonly partNames?: (page: Document) => (testId: string) => string | null;
  /** Elements that are comments, posts or replies, in document order, promoted and quoted ones left out. */
  readonly commentElements: (root: ParentNode) => readonly HTMLElement[];
  /** Elements that may be among them, by a selector alone: below the root, the root itself and what it is a part of. */
  readonly candidates: (root: ParentNode) => readonly HTMLElement[];
  /** Whether a candidate is one of the comment elements. */
  readonly isCommentElement: (candidate: HTMLElement) => boolean;
  readonly read: (element: HTMLElement, context: ReadContext) => Result<Comment, ReadProblem>;
  /** Whether a part of the page that is no comment tells more of the comments on it; left out: none does. */
  readonly tellsMore?: (element: Element) => boolean;
  readonly slot: (element: HTMLElement) => Slot | null;
  readonly coverage: (root: ParentNode) => Coverage;
  /** Searches piece by piece what `coverage` and reading ask for, so that they find it while the page stands still. */
  readonly search: (page: Document) => Iterator<unknown>;
  /** What is left between two comments' elements after those between them were taken out of the page. */
  readonly between: (before: HTMLElement, after: HTMLElement) => Between;
  /** The facts that this comment's element, or the boxes of this page, give only by a fallback. */
  readonly fallbacks: (root: HTMLElement | Document) => readonly FallbackUse[];
  /** The box that answers this comment and no other, when the user has opened it. */
  readonly replyBox: (root: ParentNode, comment: Comment) => ReplyBox | null;
  /** The id of the comment this editor answers, by what the page shows round it; null when that is not certain. */
  readonly answeredBy: (editable: HTMLElement) => string | null;
  /** The site's button that opens the box: shown to the user by its own words, never pressed. */
  readonly replyButton: (element: HTMLElement) => HTMLElement | null;
  /** The open private conversation's message box, if the page is one; `with` is what the page tells of the other side. */
  readonly messageBox: (
    root: ParentNode,
    url: string,
  ) =>
    | (ReplyBox & {
        readonly with: {
          readonly name: string | null;
          readonly id: string | null;
          /** Where the site has handles. */
          readonly handle?: string | null;
        };
      })
    | null;
  /** Who is logged in, as the page tells it; for confirmation by the user, never taken as a fact. */
  readonly identityGuess: (root: ParentNode) => string | null;
  /** Background colour decides: the site's own theme, not the system's. */
  readonly theme: (root: Document) => 'light' | 'dark' | 'black';
};
