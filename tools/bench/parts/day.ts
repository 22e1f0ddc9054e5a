import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from '../../../tests/browsers/chromium';
import { reset } from '../../../tests/browsers/reset';
import { VLINDER } from '../../../tests/browsers/vlinder';
import { buildReplicas } from '../../../tests/replica/build';
import { browserPath } from '../../browserPath.mjs';
import { CannotRun } from '../cannotRun';
import { aDay } from '../day/aDay';
import { replayDay } from '../day/replayDay';
import { FACEBOOK_STAGE, X_STAGE } from '../day/stages';
import type { Part } from '../runParts';

const EXTENSION = join(new URL('../../../', import.meta.url).pathname, '.output/chrome-mv3');
/** On each of the two sites. */
const SIZE = { comments: 1000, replies: 150, looks: 8 };
const STAGES = { Facebook: FACEBOOK_STAGE, X: X_STAGE };

/**
 * A day with two thousand comments and three hundred replies of ours, replayed through the real extension in a
 * real browser; after each look at the page every ticket is compared with what it must be.
 */
export const day: Part = async (say) => {
  if (!browserPath('chromium')) throw new CannotRun('there is no Chromium');
  if (!existsSync(EXTENSION)) throw new CannotRun('nothing is built (npm run build)');
  await buildReplicas();
  const visitor = await startChromium({ extension: EXTENSION });
  const started = performance.now();
  const counts = { lost: 0, wrong: 0, tooMany: 0 };
  try {
    await reset(visitor, VLINDER);
    for (const [site, stage] of Object.entries(STAGES)) {
      say(`${SIZE.comments} comments and ${SIZE.replies} replies of ours on ${site}`);
      const found = await replayDay(visitor, { day: aDay(SIZE, Date.now()), stage });
      for (const kind of ['lost', 'wrong', 'tooMany'] as const) {
        counts[kind] += found[kind].length;
        if (found[kind].length) say(`${kind}: ${found[kind].slice(0, 5).join('; ')}`);
      }
    }
  } finally {
    await visitor.close();
    await rm(visitor.profile, { recursive: true, force: true });
  }
  return {
    'day.lostTickets': { value: counts.lost, unit: '' },
    'day.wrongTickets': { value: counts.wrong, unit: '' },
    'day.ticketsTooMany': { value: counts.tooMany, unit: '' },
    'day.ms': { value: performance.now() - started, unit: 'ms' },
  };
};
