import { rm } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { tabOf } from '../../../tests/browsers/chromium';
import { emptyPopup } from '../emptyPopup';
import type { FilledBrowser } from '../filledBrowser';
import { filledBrowser } from '../filledBrowser';
import { inRounds } from '../inRounds';
import { overRounds, ratioOverRounds } from '../overRounds';
import type { Part } from '../runParts';

const FEW = 1000;
const MANY = 100_000;

/** How long the popup takes from its navigation to its count, with a thousand and a hundred thousand open tickets. */
export const growth: Part = async (say, count) => {
  const few = await filledBrowser(FEW);
  try {
    say(`filling a store with ${MANY} open tickets`);
    const many = await filledBrowser(MANY);
    try {
      const ms = await inRounds({ few: () => openedMs(few), many: () => openedMs(many) }, count);
      return {
        'popup.openMs1k': overRounds(ms('few'), 'ms'),
        'popup.openMs100k': overRounds(ms('many'), 'ms'),
        'popup.openGrowth100k': ratioOverRounds(ms('many'), ms('few')),
      };
    } finally {
      await many.close();
    }
  } finally {
    await few.close();
  }
};

/** How long it takes with a thousand open tickets beside a popup of Preact with one word, in one browser. */
export const beside: Part = async (_, count) => {
  const empty = await emptyPopup();
  const few = await filledBrowser(FEW, empty.folder);
  try {
    const { context } = few.visitor;
    // Heard has a page open, so its process runs already; the other's shall too.
    await (await context.newPage()).goto(empty.url);
    const ms = await inRounds(
      { ours: () => openedMs(few), empty: () => shownMs(context, empty.url) },
      count,
    );
    return {
      'popup.overEmpty': ratioOverRounds(ms('ours'), ms('empty')),
      'popup.emptyMs': overRounds(ms('empty'), 'ms'),
    };
  } finally {
    await few.close();
    await rm(empty.folder, { recursive: true });
  }
};

const openedMs = ({ visitor }: FilledBrowser): Promise<number> =>
  shownMs(visitor.context, visitor.extensionUrl('popup.html'));

/** The ms from the navigation until the page shows its figure. */
async function shownMs(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'commit' });
    return await tabOf(page).run(
      () =>
        new Promise<number>((done) => {
          const look = () => {
            if (!document.querySelector('.big')) return;
            watcher.disconnect();
            done(performance.now());
          };
          const watcher = new MutationObserver(look);
          watcher.observe(document, { childList: true, subtree: true });
          look();
        }),
      null,
    );
  } finally {
    await page.close();
  }
}
