import type { SiteAdapter } from '../adapter';
import { between } from './between';
import { coverage } from './coverage';
import { fallbacksIn, selectorOf } from '../fact';
import { FACTS } from './facts';
import { identityGuess } from './identityGuess';
import { messageBox } from './messageBox';
import { pageKey } from './pageKey';
import { partsOf } from './parts';
import { isPromoted } from './promoted';
import { read } from './read';
import { answeredBy, replyBox } from './replyBox';
import { slot } from './slot';
import { theme } from './theme';

/** X (x.com and twitter.com): how posts and replies are found, read and answered there. */
export const xAdapter: SiteAdapter = {
  site: 'x',
  facts: FACTS,
  pageKey,
  commentElements: (root) =>
    [
      ...root.querySelectorAll<HTMLElement>(selectorOf(FACTS.tweet, root.ownerDocument ?? root)),
    ].filter((article) => !isPromoted(article) && !isCopyInDialog(article)),
  read,
  slot,
  coverage,
  between,
  fallbacks: (root) => fallbacksIn(FACTS, root),
  replyBox,
  answeredBy,
  replyButton: (element) => partsOf(element).all(FACTS.replyButton.selector).at(-1) ?? null,
  messageBox,
  identityGuess,
  theme,
};

/** The reply dialog repeats the post it answers; the photo viewer, a dialog too, holds the real list. */
const isCopyInDialog = (article: Element): boolean =>
  article.closest(FACTS.dialog.selector)?.querySelector(FACTS.sendInDialog.selector) != null;
