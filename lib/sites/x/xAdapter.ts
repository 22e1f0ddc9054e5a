import type { SiteAdapter } from '../adapter';
import type { FallbackUse } from '../fact';
import { accountShown, tellsOfAccounts } from './accountShown';
import { between } from './between';
import { listOf, placesNow } from './conversation';
import { coverage } from './coverage';
import { fallbacksIn, selectorOf } from '../fact';
import { FACTS } from './facts';
import { identityGuess } from './identityGuess';
import { messageBox } from './messageBox';
import { pageKey } from './pageKey';
import { partsOf, statusOf } from './parts';
import { partName, saidOn } from '../partName';
import { isPromoted } from './promoted';
import { isInOrder } from './rows';
import { read } from './read';
import { answeredBy, replyBox } from './replyBox';
import { slot } from './slot';
import { theme } from './theme';

/** X (x.com and twitter.com): how posts and replies are found, read and answered there. */
export const xAdapter: SiteAdapter = {
  site: 'x',
  facts: FACTS,
  partNames: (page) => {
    const said = saidOn(page);
    return (testId) => partName(testId, said);
  },
  pageKey,
  commentElements: (root) => tweetsIn(root).filter(isCommentElement),
  candidates: (root) => {
    const around = isElement(root) ? root.closest<HTMLElement>(tweetIn(root)) : null;
    return around ? [around, ...tweetsIn(root)] : tweetsIn(root);
  },
  isCommentElement,
  read,
  tellsMore: tellsOfAccounts,
  slot,
  coverage,
  search,
  between,
  fallbacks: (root) => [...fallbacksIn(FACTS, root), ...rowsWithoutOrder(root)],
  replyBox,
  answeredBy,
  replyButton: (element) => partsOf(element).all(FACTS.replyButton.selector).at(-1) ?? null,
  messageBox,
  identityGuess,
  theme,
};

/** Searches what `coverage` and reading ask for: each post is a piece. */
function* search(page: Document): Generator<unknown> {
  yield accountShown(page, '');
  for (const one of tweetsIn(page)) {
    yield statusOf(partsOf(one));
    const list = listOf(one);
    yield list && placesNow(list, page.URL);
  }
}

/** Where rows tell no place or are no longer in one list, nobody knows who answers whom. */
function rowsWithoutOrder(root: Element | Document): readonly FallbackUse[] {
  if ('closest' in root) return [];
  const lists = [...new Set(tweetsIn(root).map(listOf))].filter((list) => list !== null);
  const rows = lists.filter((list) => list.childElementCount === 1).length;
  const isTorn = rows > 1 || !lists.every(isInOrder);
  return isTorn ? [{ fact: 'cell', gives: 'threads' }] : [];
}

const isElement = (root: ParentNode): root is Element => 'closest' in root;

const tweetIn = (root: ParentNode): string => selectorOf(FACTS.tweet, root.ownerDocument ?? root);

const tweetsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(tweetIn(root)),
];

function isCommentElement(article: HTMLElement): boolean {
  return !isPromoted(article) && !isCopyInDialog(article);
}

/** The reply dialog repeats the post it answers; the photo viewer, a dialog too, holds the real list. */
const isCopyInDialog = (article: Element): boolean =>
  article.closest(FACTS.dialog.selector)?.querySelector(FACTS.sendInDialog.selector) != null;
