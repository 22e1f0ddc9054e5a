import { defineContentScript } from 'wxt/utils/define-content-script';
import { xAdapter } from '../lib/sites/x/xAdapter';
import { tellRoom } from './comments.content/room';
import { start } from './comments.content/start';

/** Heard on X: a script of its own, so that a page loads the reader of its own site only. */
export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_idle',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    start(context, xAdapter, tellRoom);
  },
});
