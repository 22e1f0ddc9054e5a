import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import badgeCss from '../../assets/styles/badge.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { sharedSheet } from '../../lib/dom/mount';
import { sweepOurs } from '../../lib/dom/observe';
import type { SiteAdapter } from '../../lib/sites/adapter';
import { speech } from '../wiring/speech';
import { annotate } from './annotate';
import { createGone } from './createGone';
import { createDelivery } from './delivery';

const ALIVE_MS = 5000;

/**
 * Begins on a page of one site, until the extension or the page goes; `fit` is told of badges that
 * share a line with the site's own and may have to be short.
 */
export function start(
  context: ContentScriptContext,
  adapter: SiteAdapter,
  fit?: (badges: readonly HTMLElement[]) => void,
): void {
  sweepOurs(document);
  const inTurn = createDelivery(context.signal);
  // Each in a task of its own, so that the page has its turn between them.
  setTimeout(() => {
    if (!context.isValid) return;
    // The browser takes its time for the first word it is asked for.
    const words = speech();
    const shown = {
      page: document,
      adapter,
      sheet: sharedSheet(tokensCss + badgeCss),
      speech: words,
      signal: context.signal,
      ...(fit ? { fit } : {}),
    };
    setTimeout(() => {
      if (context.isValid) annotate(shown);
    });
    inTurn(() => {
      const showGone = createGone(shown);
      context.onInvalidated(() => {
        // A second start of the same version ends this one too; only without an extension nobody answers any more.
        if (!browser.runtime?.id) showGone();
      });
    });
  });
  // After an update of the extension nobody calls this script any more: it has to look by itself,
  // and the context ends it as soon as it is asked whether it still holds.
  context.setInterval(() => undefined, ALIVE_MS);
}
