import type { SiteAdapter } from '../adapter';
import { coverage } from './coverage';
import { DIALOG, REPLY_BUTTON, SEND_IN_DIALOG, TWEET } from './facts';
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
  pageKey,
  commentElements: (root) =>
    [...root.querySelectorAll<HTMLElement>(TWEET)].filter(
      (article) => !isPromoted(article) && !isCopyInDialog(article),
    ),
  read,
  slot,
  coverage,
  replyBox,
  answeredBy,
  replyButton: (element) => partsOf(element).all(REPLY_BUTTON).at(-1) ?? null,
  messageBox,
  identityGuess,
  theme,
};

/** The reply dialog repeats the post it answers; the photo viewer, a dialog too, holds the real list. */
const isCopyInDialog = (article: Element): boolean =>
  article.closest(DIALOG)?.querySelector(SEND_IN_DIALOG) != null;
