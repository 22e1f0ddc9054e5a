import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebookAdapter } from '../lib/sites/facebook/facebookAdapter';
import { start } from './comments.content/start';

/** Heard on Facebook: a script of its own, so that a page loads the reader of its own site only. */
export default defineContentScript({
  matches: ['https://www.facebook.com/*'],
  runAt: 'document_idle',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    start(context, facebookAdapter);
  },
});
