import type { SiteAdapter } from '../adapter';
import { fallbacksIn } from '../fact';
import { inOneMoment } from '../sameMoment';
import { pageKey } from './address';
import { between } from './between';
import { commentElements } from './commentElements';
import { isComment } from './commentIds';
import { coverage } from './coverage';
import { FACTS } from './facts';
import { identityGuess } from './identityGuess';
import { messageBox } from './messageBox';
import { replyButton } from './metaRow';
import { read } from './read';
import { answeredBy, replyBox } from './replyBox';
import { slot } from './slot';
import { theme } from './theme';

/** Facebook's pages on www.facebook.com; `facts.ts` lists what all of this hangs on. */
export const facebookAdapter: SiteAdapter = {
  site: 'facebook',
  facts: FACTS,
  pageKey,
  commentElements: (root) => inOneMoment(() => commentElements(root)),
  read,
  slot,
  coverage: (root) => inOneMoment(() => coverage(root)),
  between,
  // A post has no line of its own for our badge.
  fallbacks: (root) => ('closest' in root && !isComment(root) ? [] : fallbacksIn(FACTS, root)),
  replyBox,
  answeredBy,
  replyButton,
  messageBox,
  identityGuess,
  theme,
};
