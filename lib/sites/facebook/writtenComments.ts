import { commentAuthor } from './author';
import { commentIds } from './commentIds';
import { conversationOf } from './conversation';
import { labelOf } from './editors';
import { FACTS } from './facts';
import { namesIn } from './namesIn';

/** A comment as far as a box has to know it. */
export type Written = {
  readonly element: HTMLElement;
  readonly id: string;
  readonly topId: string;
  readonly name: string;
};

/** The comments of a conversation, in document order. */
export function writtenComments(conversation: HTMLElement): Written[] {
  const articles = [...conversation.querySelectorAll<HTMLElement>(FACTS.article.selector)];
  return articles.flatMap((element) => {
    const ids = commentIds(element);
    if (!ids || conversationOf(element) !== conversation) return [];
    const name = commentAuthor(element)?.name ?? '';
    return [{ element, id: ids.id, topId: ids.topId, name }];
  });
}

/** Which of the comments' authors a box names: in its label, else as the mention its text begins with. */
export function namedBy(editable: HTMLElement, all: readonly Written[]): ReadonlySet<string> {
  const names = [...new Set(all.map(({ name }) => name))];
  const label = namesIn(labelOf(editable), names);
  if (label.size > 0) return label;
  const text = editable.textContent.trim();
  return new Set(names.filter((name) => name !== '' && text.startsWith(name)));
}
