import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from '../../../tests/browsers/chromium';
import { reset } from '../../../tests/browsers/reset';
import { VLINDER } from '../../../tests/browsers/vlinder';
import { buildReplicas } from '../../../tests/replica/build';
import { browserPath } from '../../browserPath.mjs';
import { CannotRun } from '../cannotRun';
import type { DaySize } from '../day/aDay';
import { aDay } from '../day/aDay';
import { replayDay } from '../day/replayDay';
import type { Stage } from '../day/stages';
import { FACEBOOK_STAGE, X_STAGE } from '../day/stages';
import type { Figures } from '../figure';
import { underName } from '../overlayFigures';
import type { Part } from '../runParts';

const EXTENSION = join(new URL('../../../', import.meta.url).pathname, '.output/chrome-mv3');
/** Under a thousand with the replies: from there on the site rounds its total, and who is gone cannot be told. */
const ON_FACEBOOK = { comments: 800, replies: 120, looks: 8 };
const ON_X = { comments: 1200, replies: 180, looks: 8 };

/**
 * A day with 800 comments and 120 replies of ours on Facebook, replayed through the real extension in
 * a real browser; after each look at the page every ticket is compared with what it must be.
 */
export const facebook: Part = async (say) =>
  underName('day.facebook', await dayOn(FACEBOOK_STAGE, ON_FACEBOOK, say));

/** The same on X, with 1,200 comments and 180 replies of ours. */
export const x: Part = async (say) => underName('day.x', await dayOn(X_STAGE, ON_X, say));

async function dayOn(stage: Stage, size: DaySize, say: (line: string) => void): Promise<Figures> {
  if (!browserPath('chromium')) throw new CannotRun('there is no Chromium');
  if (!existsSync(EXTENSION)) throw new CannotRun('nothing is built (npm run build)');
  await buildReplicas();
  const visitor = await startChromium({ extension: EXTENSION });
  try {
    await reset(visitor, VLINDER);
    const started = performance.now();
    say(`${size.comments} comments, ${size.replies} replies of ours, ${size.looks} looks`);
    const found = await replayDay(visitor, { day: aDay(size, Date.now()), stage });
    for (const [kind, all] of Object.entries(found))
      if (all.length) say(`${kind}: ${all.slice(0, 5).join('; ')}`);
    return {
      lostTickets: { value: found.lost.length, unit: '' },
      wrongTickets: { value: found.wrong.length, unit: '' },
      ticketsTooMany: { value: found.tooMany.length, unit: '' },
      ms: { value: performance.now() - started, unit: 'ms' },
    };
  } finally {
    await visitor.close();
    await rm(visitor.profile, { recursive: true, force: true });
  }
}
