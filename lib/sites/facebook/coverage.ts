import type { Coverage } from '../adapter';
import { behindButtons } from '../behindButtons';
import { commentAddress, urlOf, profileIn } from './address';
import { commentIds, isComment } from './commentIds';
import { conversationOf, conversationOfPost, HOLDERS, isPost } from './conversation';
import { sameMoment } from '../sameMoment';
import { FACTS } from './facts';
import { firstLoad, firstLoadPieces } from './firstLoad';
import { behindButton, countWaiting, moreButtons } from './moreButtons';
import { postIdOf } from './post';
import { shownTotal, writtenTotal } from './shownTotal';
import { FILTER_WORDS, plainWords } from './words';

const { article, menuButton } = FACTS;

/**
 * How many comments the page has but does not show, by what its buttons and its total say, and the
 * sort filter. Where a dialog with comments is open it alone counts; the feed lies behind it.
 */
export function coverage(root: ParentNode): Coverage {
  const talks = talksIn(root);
  const shown = talks.map(shownIn);
  const unframed = commentsWithoutArticle(root);
  const counts = shown.map(notLoadedIn).filter((count) => count !== null);
  const totals = shown.map(({ written }) => written).filter((total) => total !== null);
  return {
    notLoaded: counts.length > 0 ? Math.max(0, sumOf(counts) - unframed) : null,
    unframed,
    filter: shown.find(({ filter }) => filter !== null)?.filter ?? null,
    total: totals.length > 0 && totals.length === shown.length ? sumOf(totals) : null,
    whole: shown.flatMap(wholeIn),
    behind: behindIn(shown),
    posts: shown.flatMap(postIn),
  };
}

/** Searches what `coverage` and reading ask for: each script of the first data, comment and part of a conversation is a piece. */
export function* search(page: Document): Generator<unknown> {
  yield* firstLoadPieces(page);
  for (const one of page.querySelectorAll(article.selector))
    yield isComment(one) && conversationOf(one);
  const talks = talksIn(page);
  yield talks;
  for (const talk of talks) {
    yield filterOf(talk);
    yield moreOf(talk);
    yield shownIn(talk);
  }
  yield commentsWithoutArticle(page);
}

/** A conversation with its comments in document order. */
type Talk = { readonly conversation: HTMLElement; readonly comments: readonly HTMLElement[] };

const talksIn = sameMoment((root: ParentNode): readonly Talk[] => {
  const found = new Map<HTMLElement, HTMLElement[]>();
  const commentsOf = (conversation: HTMLElement): HTMLElement[] => {
    const comments = found.get(conversation) ?? [];
    found.set(conversation, comments);
    return comments;
  };
  for (const candidate of root.querySelectorAll<HTMLElement>(HOLDERS)) {
    if (isComment(candidate)) {
      const conversation = conversationOf(candidate);
      if (conversation) commentsOf(conversation).push(candidate);
    } else if (isPost(candidate)) commentsOf(conversationOfPost(candidate));
  }
  const all = [...found].map(([conversation, comments]) => ({ conversation, comments }));
  const inDialog = all.filter(({ conversation }) => conversation.closest(FACTS.dialog.selector));
  const holdsArticle = ({ conversation }: Talk) => conversation.querySelector(article.selector);
  return inDialog.some(holdsArticle) ? inDialog : all;
});

/** What a conversation shows, and the buttons behind which it has more. */
const shownIn = sameMoment((talk: Talk) => {
  const { conversation, comments } = talk;
  const page = conversation.ownerDocument;
  return {
    filter: filterOf(talk),
    postId: postIdOf(conversation, { url: page.URL, load: firstLoad(page) }),
    ids: new Set(comments.flatMap((one) => commentIds(one)?.id ?? [])),
    more: moreOf(talk),
    total: shownTotal(conversation, comments[0] ?? null),
    written: writtenTotal(conversation, comments[0] ?? null),
  };
});

const moreOf = sameMoment(({ conversation, comments }: Talk) =>
  moreButtons(conversation, comments),
);

type Shown = ReturnType<typeof shownIn>;

function postIn(one: Shown): Coverage['posts'] {
  const { postId, filter } = one;
  if (postId === null) return [];
  return [{ postId, notLoaded: notLoadedIn(one), filter, behind: behindIn([one]) }];
}

const behindIn = (shown: readonly Shown[]): Coverage['behind'] =>
  behindButtons(
    shown.flatMap(({ more }) => more.filter((one) => behindButton(one) > 0)),
    countWaiting,
  );

function notLoadedIn({ ids, more, total }: Shown): number | null {
  const known = more.map(behindButton).reduce((sum, count) => sum + count, 0);
  if (total === null) return more.length > 0 ? known : null;
  return Math.max(known, total - ids.size);
}

/** Every comment is there when all are asked for, as many are shown as the post has, and no button keeps more back. */
function wholeIn({ filter, postId, ids, more, written }: Shown): Coverage['whole'] {
  if (written !== ids.size || more.length > 0 || filter !== 'all') return [];
  return postId === null ? [] : [{ postId, ids: [...ids] }];
}

const filterOf = sameMoment(({ conversation }: Talk): Coverage['filter'] => {
  for (const filter of conversation.querySelectorAll(menuButton.selector)) {
    const words = filter.textContent;
    // Every comment has a menu too, without words.
    const known = words && FILTER_WORDS.get(plainWords(words));
    if (known) return known;
  }
  return null;
});

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * Comments that stand in no article known as one: each has a link to its author and one to itself. A
 * comment that cannot be read is never none.
 */
const commentsWithoutArticle = sameMoment((root: ParentNode): number => {
  const links = [...root.querySelectorAll(FACTS.commentLink.selector)].flatMap((link) => {
    const around = link.closest(article.selector);
    const url = around && isComment(around) ? null : urlOf(link);
    const address = url && commentAddress(url);
    return address ? [{ id: address.id, isOfAuthor: profileIn(url) !== null }] : [];
  });
  const ofAuthors = new Set(links.filter(({ isOfAuthor }) => isOfAuthor).map(({ id }) => id));
  const own = links.filter(({ id, isOfAuthor }) => !isOfAuthor && ofAuthors.has(id));
  return new Set(own.map(({ id }) => id)).size;
});
