import type { Coverage } from '../adapter';
import { behindButtons } from '../behindButtons';
import { commentIds, isComment } from './commentIds';
import { conversationOf, conversationOfPost, isPost } from './conversation';
import { countIn } from './countIn';
import { FACTS } from './facts';
import { behindButton, moreButtons } from './moreButtons';
import { shownTotal } from './shownTotal';
import { FILTER_WORDS, plainWords } from './words';

const { article, menuButton, shell, feedUnit } = FACTS;

/**
 * How many comments the page has but does not show, by what its buttons and its total say, and the
 * sort filter. Where a dialog with comments is open it alone counts; the feed lies behind it.
 */
export function coverage(root: ParentNode): Coverage {
  const conversations = conversationsIn(root);
  const shown = conversations.map(shownIn);
  const counts = shown.map(notLoadedIn).filter((count) => count !== null);
  return {
    notLoaded: counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null,
    filter: filterOf(conversations),
    behind: behindButtons(
      shown.flatMap(({ more }) => more.filter((one) => behindButton(one) > 0)),
      ({ textContent }) => countIn(textContent),
    ),
  };
}

function conversationsIn(root: ParentNode): readonly HTMLElement[] {
  const candidates = [
    ...root.querySelectorAll<HTMLElement>(
      `${article.selector}, ${feedUnit.selector}, ${shell.selector}`,
    ),
  ];
  const found = new Set<HTMLElement>();
  for (const candidate of candidates) {
    if (isComment(candidate)) {
      const conversation = conversationOf(candidate);
      if (conversation) found.add(conversation);
    } else if (isPost(candidate)) found.add(conversationOfPost(candidate));
  }
  const all = [...found];
  const inDialog = all.filter((one) => one.closest(FACTS.dialog.selector));
  return inDialog.some((one) => one.querySelector(article.selector)) ? inDialog : all;
}

/** What a conversation shows, and the buttons behind which it has more. */
function shownIn(conversation: HTMLElement) {
  const comments = [...conversation.querySelectorAll<HTMLElement>(article.selector)].filter(
    (one) => isComment(one) && conversationOf(one) === conversation,
  );
  return { conversation, comments, more: moreButtons(conversation, comments) };
}

function notLoadedIn({ conversation, comments, more }: ReturnType<typeof shownIn>): number | null {
  const known = more.map(behindButton).reduce((sum, count) => sum + count, 0);
  const total = shownTotal(conversation, comments[0] ?? null);
  if (total === null) return more.length > 0 ? known : null;
  const read = new Set(comments.map((one) => commentIds(one)?.id)).size;
  return Math.max(known, total - read);
}

function filterOf(conversations: readonly HTMLElement[]): Coverage['filter'] {
  for (const conversation of conversations) {
    for (const filter of conversation.querySelectorAll(menuButton.selector)) {
      const known = FILTER_WORDS.get(plainWords(filter.textContent));
      if (known) return known;
    }
  }
  return null;
}
