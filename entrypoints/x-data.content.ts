import { defineContentScript } from 'wxt/utils/define-content-script';
import { readReactTweet } from '../lib/sites/x/reactTweet';
import { ANSWER_EVENT, ASK_EVENT } from '../lib/dom/pageWorld';

/**
 * Runs in the page's own world, where React's data can be seen, and answers about one element at a
 * time when asked by an event on it. It reads, writes nothing, and knows nothing of Heard.
 */
export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    document.addEventListener(
      ASK_EVENT,
      ({ target }) => {
        if (!(target instanceof Element)) return;
        const detail = JSON.stringify(readReactTweet(target) ?? null);
        target.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail }));
      },
      true,
    );
  },
});
