import { JSDOM, VirtualConsole } from 'jsdom';
import type { Comment } from '../lib/comment';
import { adapterFor } from '../lib/sites/adapterFor';
import { inOneMoment } from '../lib/sites/sameMoment';
import type { Coverage, PostCoverage, ReadProblem } from '../lib/sites/adapter';

export type SavedPage = {
  readonly html: string;
  /** Where the page was saved from; decides which site's adapter reads it. */
  readonly url: string;
  /** ms since 1970. */
  readonly seenAt: number;
  readonly own: readonly string[];
};

/** A comment as the workbench gives it: as read, with ISO times. */
export type CommentLine = Omit<Comment, 'postedAt'> & {
  readonly postedAt: { readonly earliest: string; readonly latest: string } | null;
};

export type PageReading = {
  readonly comments: readonly CommentLine[];
  readonly problems: ReadonlyArray<{
    readonly problem: ReadProblem | 'not-found';
    readonly count: number;
  }>;
  readonly coverage: Pick<Coverage, 'notLoaded' | 'filter'> & {
    readonly read: number;
    readonly unread: number;
    /** Of a page on which more than one post has comments. */
    readonly posts?: readonly PostLine[];
  };
};

type PostLine = Pick<PostCoverage, 'postId' | 'notLoaded' | 'filter'> & { readonly read: number };

/**
 * Reads a saved page as the extension reads a live one: no script of it runs, nothing is fetched.
 * Null when no adapter knows the site. A comment the page shows twice is given once.
 */
export function readPage({ html, ...from }: SavedPage): PageReading | null {
  if (!adapterFor(from.url)) return null;
  // A console of its own keeps jsdom's complaints about the site's style sheets to itself.
  const { window } = new JSDOM(html, { url: from.url, virtualConsole: new VirtualConsole() });
  const reading = readDocument(window.document, from);
  window.close();
  return reading;
}

/** As `readPage`, for a page that is a document already. */
export const readDocument = (
  document: Document,
  context: Omit<SavedPage, 'html'>,
): PageReading | null => inOneMoment(() => readStill(document, context));

function readStill(document: Document, context: Omit<SavedPage, 'html'>): PageReading | null {
  const adapter = adapterFor(context.url);
  if (!adapter) return null;
  const comments = new Map<string, CommentLine>();
  const problems = new Map<ReadProblem | 'not-found', number>();
  for (const element of adapter.commentElements(document)) {
    const result = adapter.read(element, context);
    if (!result.ok) problems.set(result.problem, (problems.get(result.problem) ?? 0) + 1);
    else if (!comments.has(result.value.id)) comments.set(result.value.id, lineOf(result.value));
  }
  const { notLoaded, unframed, filter, posts } = adapter.coverage(document);
  if (unframed > 0) problems.set('not-found', unframed);
  const perPost = postLines(posts, [...comments.values()]);
  return {
    comments: [...comments.values()],
    problems: [...problems].map(([problem, count]) => ({ problem, count })),
    coverage: {
      read: comments.size,
      unread: [...problems.values()].reduce((sum, count) => sum + count, 0),
      notLoaded,
      filter,
      ...(perPost.length > 1 ? { posts: perPost } : {}),
    },
  };
}

/** The posts under which comments were read, and those of ours that have some. */
const postLines = (
  posts: readonly PostCoverage[],
  comments: readonly CommentLine[],
): readonly PostLine[] =>
  posts.flatMap(({ postId, notLoaded, filter }) => {
    const ofPost = comments.filter((comment) => comment.postId === postId);
    const read = ofPost.filter(({ isPost }) => !isPost).length;
    const isOurs = ofPost.some(({ isPost, isOwn }) => isPost && isOwn);
    return read > 0 || (isOurs && notLoaded) ? [{ postId, read, notLoaded, filter }] : [];
  });

const lineOf = (comment: Comment): CommentLine => ({
  ...comment,
  postedAt: comment.postedAt && {
    earliest: new Date(comment.postedAt.earliest).toISOString(),
    latest: new Date(comment.postedAt.latest).toISOString(),
  },
});
