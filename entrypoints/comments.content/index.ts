import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import badgeCss from '../../assets/styles/badge.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { sharedSheet } from '../../lib/dom/mount';
import { sweepOurs } from '../../lib/dom/observe';
import { adapterFor } from '../../lib/sites/adapterFor';
import { speech } from '../wiring/speech';
import { annotate } from './annotate';
import { createGone } from './createGone';

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
    const shown = {
      page: document,
      adapter,
      sheet: sharedSheet(tokensCss + badgeCss),
      speech: speech(),
      signal: context.signal,
    };
    const showGone = createGone(shown);
    annotate(shown);
    context.onInvalidated(() => {
      // A second start of the same version ends this one too; only without an extension nobody answers any more.
      if (!browser.runtime?.id) showGone();
    });
    // After an update of the extension nobody calls this script any more: it has to look by itself,
    // and the context ends it as soon as it is asked whether it still holds.
    context.setInterval(() => undefined, ALIVE_MS);
  },
});
