import { commentIds } from './commentIds';
import { conversationOf, postOf } from './conversation';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { isBefore } from './ownParts';
import { postAuthorOf } from './post';
import type { Written } from './writtenComments';
import { namedBy, writtenComments } from './writtenComments';

/** What a text box answers: a comment, the post itself, or nothing that could be told for certain. */
export type ComposerPlace =
  | { readonly kind: 'comment'; readonly id: string; readonly name: string }
  | { readonly kind: 'post'; readonly conversation: HTMLElement }
  | { readonly kind: 'unclear' };

const UNCLEAR: ComposerPlace = { kind: 'unclear' };
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Which comment a box answers. Structure and label have to agree: the comment is one of the few whose
 * box can stand at this place, and where the label (or the mention in the box) names people, it is
 * the only one of them by that person. A doubt is `unclear`.
 */
export function composerPlace(editable: HTMLElement): ComposerPlace {
  const conversation = conversationOf(editable);
  if (!conversation) return UNCLEAR;
  const all = writtenComments(conversation);
  const near = nearComments(editable, conversation);
  const around = all.filter(({ element }) => near.contains(element));
  const above = around.findLast(({ element }) => isAbove(element, editable));
  const named = namedBy(editable, all);
  const others = without(named, ourselves(conversation));
  if (!above) return others.size === 0 ? { kind: 'post', conversation } : UNCLEAR;

  const { parent, heads } = possibleOwners({ all, around, near, above });
  const owners = [...parent, ...heads].filter(({ element }) => isAbove(element, editable));
  if (isSurelyInThread(editable, { all, around, above })) {
    const [only, second] = owners;
    // A label that names nobody, or only us who write, contradicts no single owner.
    if (only && !second && others.size === 0) return byComment(only);
    const top = parent.filter(({ id, topId }) => id === topId && heads.length > 1);
    return (
      byName(top, isMention(editable, named) ? NOBODY : named) ?? byName(owners, named) ?? UNCLEAR
    );
  }
  if (others.size > 0) return byName(owners, others) ?? UNCLEAR;
  const isThread = around.every(({ topId }) => topId === above.topId);
  return isThread && !isPostLevel(near, conversation) ? UNCLEAR : { kind: 'post', conversation };
}

type Around = {
  readonly all: readonly Written[];
  /** The comments in the smallest element round the box that holds any. */
  readonly around: readonly Written[];
  readonly near: HTMLElement;
  /** The last of them above the box. */
  readonly above: Written;
};

/**
 * The comments whose box can stand here. The element round the box is the own place of a comment in
 * it, or the list of replies of the comment right above it (`parent`). A comment that shares its
 * branch of that element with one above it has a list of its own further in; so have the replies to
 * the top of a thread, which is why the top goes before them where they are several.
 */
function possibleOwners({ all, around, near, above }: Around) {
  const [first] = around;
  const before = first && !near.matches(FACTS.article.selector) && all[all.indexOf(first) - 1];
  const isInThread = ({ topId }: Written) => topId === above.topId;
  const heads = around.filter(
    (one, place) => place === 0 || branchOf(one, near) !== branchOf(around[place - 1], near),
  );
  return { parent: before ? [before].filter(isInThread) : [], heads: heads.filter(isInThread) };
}

function branchOf(comment: Written | undefined, near: Element): Element | null {
  let branch: Element | null = comment?.element ?? null;
  while (branch && branch !== near && branch.parentElement !== near) branch = branch.parentElement;
  return branch;
}

/** Whether the box cannot be the one for a new comment: that one stands below all threads. */
function isSurelyInThread(editable: HTMLElement, { all, around, above }: Omit<Around, 'near'>) {
  const article = editable.closest(FACTS.article.selector);
  if (article && commentIds(article)) return true;
  const holdsOneThread = around.every(({ topId }) => topId === above.topId);
  if (holdsOneThread && all.some(({ topId }) => topId !== above.topId)) return true;
  return all.some(({ element, topId }) => topId !== above.topId && isBefore(editable, element));
}

function byName(owners: readonly Written[], named: ReadonlySet<string>): ComposerPlace | null {
  const [only, second] = owners.filter(({ name }) => named.has(name));
  return only && !second && named.size === 1 ? byComment(only) : null;
}

/** A box for a reply to a reply may stand further out; it begins by mentioning whom it answers. */
const isMention = (editable: HTMLElement, named: ReadonlySet<string>): boolean =>
  [...named].some((name) => editable.textContent.trim().startsWith(name));

const byComment = ({ id, name }: Written): ComposerPlace => ({ kind: 'comment', id, name });

/** The smallest element around the box that holds a comment, or the comment the box stands in. */
function nearComments(editable: HTMLElement, conversation: HTMLElement): HTMLElement {
  const { selector } = FACTS.article;
  let near = editable;
  while (near !== conversation && near.parentElement) {
    if (near.matches(selector) || near.querySelector(selector)) break;
    near = near.parentElement;
  }
  return near;
}

/** In nested pages the box stands inside the article it answers, below its own text. */
const isAbove = (comment: Element, editable: Element): boolean =>
  comment.contains(editable) || isBefore(comment, editable);

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
