import { filledBrowser } from '../filledBrowser';
import { inRounds } from '../inRounds';
import { overRounds, ratioOverRounds } from '../overRounds';
import type { InBrowser } from '../inBrowser/store';
import type { Part } from '../runParts';

const FEW = 1000;
const MANY = 100_000;

declare const inPage: () => InBrowser;

/** How long a real browser's store takes for the head of the open tickets, of a thousand and of a hundred thousand. */
export const store: Part = async (say) => {
  const few = await filledBrowser(FEW);
  try {
    say(`filling a store with ${MANY} open tickets`);
    const many = await filledBrowser(MANY);
    try {
      const ms = await inRounds({
        few: () => few.page.evaluate(() => inPage().next()),
        many: () => many.page.evaluate(() => inPage().next()),
      });
      return {
        'store.nextMs1k': overRounds(ms('few'), 'ms'),
        'store.nextMs100k': overRounds(ms('many'), 'ms'),
        'store.nextGrowth100k': ratioOverRounds(ms('many'), ms('few')),
      };
    } finally {
      await many.close();
    }
  } finally {
    await few.close();
  }
};
