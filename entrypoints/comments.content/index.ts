import { defineContentScript } from 'wxt/utils/define-content-script';
import badgeCss from '../../assets/styles/badge.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { sharedSheet } from '../../lib/dom/mount';
import { sweepOurs } from '../../lib/dom/observe';
import { adapterFor } from '../../lib/sites/adapterFor';
import { speech } from '../wiring/speech';
import { annotate } from './annotate';

const ALIVE_MS = 5000;

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_idle',
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main(context) {
    const adapter = adapterFor(location.href);
    if (!adapter) return;
    sweepOurs(document);
    annotate({
      page: document,
      adapter,
      sheet: sharedSheet(tokensCss + badgeCss),
      speech: speech(),
      signal: context.signal,
    });
    // After an update of the extension nobody calls this script any more: it has to look by itself,
    // and the context ends it as soon as it is asked whether it still holds.
    context.setInterval(() => undefined, ALIVE_MS);
  },
});
