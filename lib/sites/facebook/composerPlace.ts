import { commentAuthor } from './author';
import { commentIds } from './commentIds';
import { conversationOf, postOf } from './conversation';
import { labelOf } from './editors';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { namesIn } from './namesIn';
import { isBefore } from './ownParts';
import { postAuthorOf } from './post';

type Written = {
  readonly element: HTMLElement;
  readonly id: string;
  readonly topId: string;
  readonly name: string;
};

/** What a text box answers: a comment, the post itself, or nothing that could be told for certain. */
export type ComposerPlace =
  | { readonly kind: 'comment'; readonly id: string; readonly name: string }
  | { readonly kind: 'post'; readonly conversation: HTMLElement }
  | { readonly kind: 'unclear' };

const UNCLEAR: ComposerPlace = { kind: 'unclear' };

/**
 * Which comment a box answers. Structure and label have to agree: the box stands in the comment's own
 * thread, and where its label (or the mention in it) names people, the comment's author is the one.
 * Replies to replies open their box at the thread's end, so there only the name tells; two comments
 * by the same person in one thread cannot be told apart then.
 */
export function composerPlace(editable: HTMLElement): ComposerPlace {
  const conversation = conversationOf(editable);
  if (!conversation) return UNCLEAR;
  const all = commentsIn(conversation);
  if (all.length === 0) return { kind: 'post', conversation };
  const near = nearComments(editable, conversation);
  const around = all.filter(({ element }) => near.contains(element));
  const above = around.filter(({ element }) => isAbove(element, editable)).at(-1);
  const named = namedBy(editable, all);
  if (!above) return named.size === 0 ? { kind: 'post', conversation } : UNCLEAR;

  const isEnd = !all.some(
    ({ element, topId }) => topId !== above.topId && isBefore(editable, element),
  );
  const holdsOneThread = around.every(({ topId }) => topId === above.topId);
  const isWholeList = around.length === all.length;
  const inArticle = editable.closest(FACTS.article.selector);
  const surelyInThread =
    (inArticle !== null && commentIds(inArticle) !== null) ||
    (holdsOneThread && !isWholeList) ||
    !isEnd;

  if (surelyInThread && ownsPlace(above, around, all)) return soleOwner(above, named, conversation);
  const speakers = ourselves(conversation);
  const others = surelyInThread ? named : without(named, speakers);
  if (others.size === 0) {
    return surelyInThread || (holdsOneThread && !isPostLevel(near, conversation))
      ? UNCLEAR
      : { kind: 'post', conversation };
  }
  return byName(all, { topId: above.topId, named: others, editable });
}

/**
 * Whether the place round the box is the comment's own: it holds no other one. Of an only reply this
 * says nothing, since the list of replies, where its parent's box stands, holds no other one either.
 */
const ownsPlace = (
  comment: Written,
  around: readonly Written[],
  all: readonly Written[],
): boolean =>
  around.length === 1 &&
  (comment.id === comment.topId ||
    all.some(({ id, topId }) => topId === comment.topId && id !== topId && id !== comment.id));

/** The only comment at its place: a label that names nobody, or only us who write, does not contradict it. */
function soleOwner(
  comment: Written,
  named: ReadonlySet<string>,
  conversation: HTMLElement,
): ComposerPlace {
  if (named.has(comment.name)) return byComment(comment);
  return without(named, ourselves(conversation)).size === 0 ? byComment(comment) : UNCLEAR;
}

type Thread = {
  readonly topId: string;
  readonly named: ReadonlySet<string>;
  readonly editable: HTMLElement;
};

function byName(all: readonly Written[], { topId, named, editable }: Thread): ComposerPlace {
  const [only, second] = all.filter(
    (comment) =>
      comment.topId === topId && named.has(comment.name) && isAbove(comment.element, editable),
  );
  return only && !second && named.size === 1 ? byComment(only) : UNCLEAR;
}

const byComment = ({ id, name }: Written): ComposerPlace => ({ kind: 'comment', id, name });

/** The smallest element around the box that holds a comment, or the comment the box stands in. */
function nearComments(editable: HTMLElement, conversation: HTMLElement): HTMLElement {
  let near: HTMLElement = editable;
  while (near !== conversation && near.parentElement) {
    if (near.matches(FACTS.article.selector) || near.querySelector(FACTS.article.selector)) break;
    near = near.parentElement;
  }
  return near;
}

function commentsIn(conversation: HTMLElement): Written[] {
  return [...conversation.querySelectorAll<HTMLElement>(FACTS.article.selector)].flatMap(
    (element) => {
      const ids = commentIds(element);
      if (!ids || conversationOf(element) !== conversation) return [];
      const name = commentAuthor(element, ids.permalink)?.name ?? '';
      return [{ element, id: ids.id, topId: ids.topId, name }];
    },
  );
}

/** In nested pages the box stands inside the article it answers, below its own text. */
const isAbove = (comment: Element, editable: Element): boolean =>
  comment.contains(editable) || isBefore(comment, editable);

function namedBy(editable: HTMLElement, all: readonly Written[]): ReadonlySet<string> {
  const names = [...new Set(all.map(({ name }) => name))];
  const label = namesIn(labelOf(editable), names);
  if (label.size > 0) return label;
  const text = editable.textContent.trim();
  return new Set(names.filter((name) => name !== '' && text.startsWith(name)));
}

/** Names that mean who writes ("Comment as …"), not who is answered. */
function ourselves(conversation: HTMLElement): readonly string[] {
  const load = firstLoad(conversation.ownerDocument);
  const url = conversation.ownerDocument.URL;
  return [load.viewer, postAuthorOf(conversation, { url, load })?.name].flatMap((name) =>
    name ? [name] : [],
  );
}

const without = (names: ReadonlySet<string>, some: readonly string[]): ReadonlySet<string> =>
  new Set([...names].filter((name) => !some.includes(name)));

/** Whether the element also holds the post's own head, text or sort filter: what stands there belongs to the post. */
function isPostLevel(near: HTMLElement, conversation: HTMLElement): boolean {
  if (near === conversation || near === postOf(conversation)) return true;
  const filters = [...near.querySelectorAll(FACTS.menuButton.selector)];
  return (
    near.querySelector(FACTS.postText.selector) !== null ||
    filters.some((filter) => /\p{L}/u.test(filter.textContent))
  );
}
