import type { Comment } from '../../comment';
import type { ReadContext } from '../adapter';
import { commentAuthor } from './author';
import { commentIds } from './commentIds';
import { conversationOf } from './conversation';
import { FACTS } from './facts';
import { isOurs, namesUs } from './ours';
import type { Place } from './post';
import { postAuthorOf } from './post';

type Question = {
  readonly element: HTMLElement;
  readonly parentId: string | null;
  readonly text: string;
  readonly context: ReadContext;
  readonly place: Place;
};

/** Whether a comment answers us, names us, or neither; unknown while nobody said who we are. */
export function addressed(question: Question): Comment['addressed'] {
  const { element, text, context, place } = question;
  if (context.own.length === 0) return 'unknown';
  const conversation = conversationOf(element);
  const postAuthor = conversation && postAuthorOf(conversation, place);
  if (isOurs(postAuthor, context.own) || answersUs(question, conversation)) return 'reply';
  if (namesUs(text, context.own)) return 'mention';
  return postAuthor ? 'none' : 'unknown';
}

function answersUs(
  { parentId, context, place, element }: Question,
  holder: Element | null,
): boolean {
  if (parentId === null) return false;
  const parent = holder && findComment(element, parentId, holder);
  if (parent) return isOurs(commentAuthor(parent), context.own);
  const known = place.load.comments.get(parentId)?.author ?? null;
  return isOurs(known && { ...known, handle: null }, context.own);
}

/** The comment with this id (digits), searched from the element outwards: a parent stands close to its replies. */
function findComment(element: Element, id: string, holder: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    for (const link of around.querySelectorAll(FACTS.commentLink.selector)) {
      if (!link.getAttribute('href')?.includes(`comment_id=${id}`)) continue;
      const article = link.closest(FACTS.article.selector);
      if (article && article !== element && commentIds(article)?.id === id) return article;
    }
    if (around === holder) return null;
  }
  return null;
}
