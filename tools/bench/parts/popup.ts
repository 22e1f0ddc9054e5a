import { tabOf } from '../../../tests/browsers/chromium';
import type { FilledBrowser } from '../filledBrowser';
import { filledBrowser } from '../filledBrowser';
import { inRounds } from '../inRounds';
import { overRounds, ratioOverRounds } from '../overRounds';
import type { Part } from '../runParts';

const FEW = 1000;
const MANY = 100_000;

/** How long the popup takes from its navigation to its count, with a thousand and a hundred thousand open tickets. */
export const popup: Part = async (say) => {
  const few = await filledBrowser(FEW);
  try {
    say(`filling a store with ${MANY} open tickets`);
    const many = await filledBrowser(MANY);
    try {
      const ms = await inRounds({ few: () => openedMs(few), many: () => openedMs(many) });
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

async function openedMs({ visitor }: FilledBrowser): Promise<number> {
  const page = await visitor.context.newPage();
  try {
    await page.goto(visitor.extensionUrl('popup.html'), { waitUntil: 'commit' });
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
