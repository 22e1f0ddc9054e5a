import { defineContentScript } from 'wxt/utils/define-content-script';
import badgeCss from '../../assets/styles/badge.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { sharedSheet } from '../../lib/dom/mount';
import { sweepOurs } from '../../lib/dom/observe';
import { adapterFor } from '../../lib/sites/adapterFor';
import { speech } from '../wiring/speech';
import { annotate } from './annotate';

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_idle',
  main({ signal }) {
    const adapter = adapterFor(location.href);
    if (!adapter) return;
    sweepOurs(document);
    annotate({
      page: document,
      adapter,
      sheet: sharedSheet(tokensCss + badgeCss),
      speech: speech(),
      signal,
    });
  },
});
