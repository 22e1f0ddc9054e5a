import type { SiteAdapter } from '../adapter';
import type { FallbackUse } from '../fact';
import { fallbacksIn } from '../fact';
import { inOneMoment } from '../sameMoment';
import { pageKey } from './address';
import { between } from './between';
import { candidates, commentElements, isCommentElement } from './commentElements';
import { isComment } from './commentIds';
import { conversationOf } from './conversation';
import { coverage, search } from './coverage';
import { FACTS } from './facts';
import { identityGuess } from './identityGuess';
import { messageBox } from './messageBox';
import { replyButton } from './metaRow';
import { read } from './read';
import { answeredBy, replyBox } from './replyBox';
import { slot } from './slot';
import { theme } from './theme';

/** A post has no line of its own for our badge; whose post a comment answers is lost with what holds both. */
function fallbacks(root: HTMLElement | Document): readonly FallbackUse[] {
  if (!('closest' in root)) return fallbacksIn(FACTS, root);
  if (!isComment(root)) return [];
  const used = fallbacksIn(FACTS, root);
  return conversationOf(root) ? used : [...used, { fact: 'shell', gives: 'threads' }];
}

/** Facebook's pages on www.facebook.com; `facts.ts` lists what all of this hangs on. */
export const facebookAdapter: SiteAdapter = {
  site: 'facebook',
  facts: FACTS,
  pageKey,
  commentElements: (root) => inOneMoment(() => commentElements(root)),
  candidates,
  isCommentElement: (candidate) => inOneMoment(() => isCommentElement(candidate)),
  read,
  slot,
  coverage: (root) => inOneMoment(() => coverage(root)),
  search,
  between,
  fallbacks,
  replyBox,
  answeredBy,
  replyButton,
  messageBox,
  identityGuess,
  theme,
};
