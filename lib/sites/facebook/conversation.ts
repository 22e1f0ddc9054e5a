import { isComment } from './commentIds';
import { FACTS } from './facts';
import { isBefore, isOwnPart } from './ownParts';
import { sameMoment } from '../sameMoment';

const { article, feedUnit, shell, postText, link } = FACTS;
/** What may hold a conversation, or be a comment or a post. */
export const HOLDERS = `${article.selector}, ${feedUnit.selector}, ${shell.selector}`;

/**
 * What holds a comment's whole conversation: the post's card, the dialog or the main landmark. Null
 * in a feed whose cards cannot be told: what lies around it holds many conversations.
 */
export const conversationOf = sameMoment((comment: Element): HTMLElement | null => {
  let holder = comment.parentElement?.closest<HTMLElement>(HOLDERS) ?? null;
  while (holder && isComment(holder)) {
    holder = holder.parentElement?.closest<HTMLElement>(HOLDERS) ?? null;
  }
  const list = comment.closest(FACTS.feed.selector);
  return list && holder?.contains(list) ? null : holder;
});

/** A post stands above its comments, or as a few of them stand beside it. */
const LOOKED_AT = 40;

/** The element that is the post of a conversation: the holder itself or the one article in it that is no comment. */
export const postOf = sameMoment((conversation: HTMLElement): HTMLElement => {
  if (conversation.matches(article.selector)) return conversation;
  const articles = [...conversation.querySelectorAll<HTMLElement>(article.selector)];
  const own = articles
    .slice(0, LOOKED_AT)
    .find(
      (candidate) =>
        candidate.parentElement?.closest(HOLDERS) === conversation && !isComment(candidate),
    );
  if (!own || conversation.matches(shell.selector)) return own ?? conversation;
  return hasLinkAbove(conversation, own) ? conversation : own;
});

/** A unit of the feed with a head of its own is the post; an article in it is one that it shares. */
const hasLinkAbove = (unit: Element, inner: Element): boolean =>
  [...unit.querySelectorAll(link.selector)].some(
    (one) => isOwnPart(unit, one) && isBefore(one, inner),
  );

/** The holder of the conversation a post element belongs to: wider than the post where its comments stand beside it. */
export function conversationOfPost(post: HTMLElement): HTMLElement {
  if (post.matches(shell.selector)) return post;
  const around = post.parentElement?.closest<HTMLElement>(HOLDERS);
  return around && postOf(around) === post && holdsComment(around) ? around : post;
}

/** Whether the element stands for a post: a card, or a dialog or landmark that holds a conversation of its own. */
export function isPost(element: Element): boolean {
  if (element.matches(shell.selector)) {
    return isHTMLElement(element) && postOf(element) === element && holdsConversation(element);
  }
  if (!isHTMLElement(element)) return false;
  const around = element.parentElement?.closest<HTMLElement>(
    `${article.selector}, ${feedUnit.selector}`,
  );
  if (around && postOf(around) !== element) return false;
  if (element.matches(article.selector)) return !isComment(element) && !isBesideThePost(element);
  return element.matches(feedUnit.selector) && postOf(element) === element;
}

/** Where comments stand beside the post, no other article in that dialog or landmark is a post too. */
function isBesideThePost(element: HTMLElement): boolean {
  const holder = element.parentElement?.closest<HTMLElement>(HOLDERS);
  if (!holder?.matches(shell.selector) || postOf(holder) === element) return false;
  return holdsComment(holder);
}

const holdsConversation = (shellElement: HTMLElement): boolean =>
  holdsComment(shellElement) ||
  [...shellElement.querySelectorAll(postText.selector)].some(
    (text) => text.closest(HOLDERS) === shellElement,
  );

const holdsComment = sameMoment((holder: HTMLElement): boolean =>
  [...holder.querySelectorAll(article.selector)].some(
    (candidate) => conversationOf(candidate) === holder && isComment(candidate),
  ),
);

const isHTMLElement = (element: Element): element is HTMLElement => 'dataset' in element;
