import { isComment } from './commentIds';
import { FACTS } from './facts';

const { article, feedUnit, shell, postText } = FACTS;
const HOLDERS = `${article.selector}, ${feedUnit.selector}, ${shell.selector}`;

/** What holds a comment's whole conversation: the post's card, the dialog or the main landmark. */
export function conversationOf(comment: Element): HTMLElement | null {
  let holder = comment.parentElement?.closest<HTMLElement>(HOLDERS) ?? null;
  while (holder && isComment(holder)) {
    holder = holder.parentElement?.closest<HTMLElement>(HOLDERS) ?? null;
  }
  return holder;
}

/** The element that is the post of a conversation: the holder itself or the one article in it that is no comment. */
export function postOf(conversation: HTMLElement): HTMLElement {
  if (!conversation.matches(shell.selector)) return conversation;
  const own = [...conversation.querySelectorAll<HTMLElement>(article.selector)].find(
    (candidate) =>
      candidate.parentElement?.closest(HOLDERS) === conversation && !isComment(candidate),
  );
  return own ?? conversation;
}

/** The holder of the conversation a post element belongs to: wider than the post where its comments stand beside it. */
export function conversationOfPost(post: HTMLElement): HTMLElement {
  if (post.matches(shell.selector)) return post;
  const around = post.parentElement?.closest<HTMLElement>(HOLDERS);
  return around?.matches(shell.selector) && holdsComment(around) ? around : post;
}

/** Whether the element stands for a post: a card, or a dialog or landmark that holds a conversation of its own. */
export function isPost(element: Element): boolean {
  if (element.matches(shell.selector)) {
    return isHTMLElement(element) && postOf(element) === element && holdsConversation(element);
  }
  if (element.parentElement?.closest(`${article.selector}, ${feedUnit.selector}`)) return false;
  if (element.matches(article.selector)) return !isComment(element);
  return element.matches(feedUnit.selector);
}

const holdsConversation = (shellElement: HTMLElement): boolean =>
  holdsComment(shellElement) ||
  [...shellElement.querySelectorAll(postText.selector)].some(
    (text) => text.closest(HOLDERS) === shellElement,
  );

const holdsComment = (holder: HTMLElement): boolean =>
  [...holder.querySelectorAll(article.selector)].some(
    (candidate) => isComment(candidate) && conversationOf(candidate) === holder,
  );

const isHTMLElement = (element: Element): element is HTMLElement => 'dataset' in element;
