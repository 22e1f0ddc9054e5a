import type { Page } from '@playwright/test';
import type { World } from '../isolatedWorld';
import { isolatedWorld } from '../isolatedWorld';
import { inRounds } from '../inRounds';
import { overRounds, ratioOverRounds } from '../overRounds';
import type { Part } from '../runParts';
import { samples } from '../samples';
import { inThreeWays } from '../threeWays';
import { stopWorkers } from '../stopWorkers';

const POST = 'https://www.facebook.com/vlindertelecom/posts/122101000000000001';
const BATCH = 500;
const SETTLE_MS = 3000;

/**
 * How long a comment that comes into view waits for its badge when the background sleeps, beside one that is
 * awake; and how many comments a second the background takes when a page tells it five hundred at once.
 */
export const worker: Part = (say, count) =>
  inThreeWays(async ({ heard }) => {
    const page = await heard.newPage();
    await page.goto(`${POST}?crowd=500&step=1&fresh=1`);
    await page.waitForTimeout(SETTLE_MS);
    say('a comment comes, the background asleep and awake');
    const badges = await inRounds(
      {
        awake: () => badgeMs(page),
        asleep: async () => {
          await stopWorkers(heard);
          return badgeMs(page);
        },
      },
      count,
    );
    say(`${BATCH} comments told at once`);
    const world = await isolatedWorld(heard, page);
    const batches = await inRounds({ batch: () => batchMs(world, page.url()) }, count);
    await page.close();
    return {
      'wake.firstBadgeMs': overRounds(badges('asleep'), 'ms'),
      'wake.awakeBadgeMs': overRounds(badges('awake'), 'ms'),
      'wake.ratio': ratioOverRounds(badges('asleep'), badges('awake')),
      'seen.commentsPerSecond': overRounds(
        batches('batch').map((ms) => (1000 * BATCH) / ms),
        '',
      ),
      'seen.msPerComment': overRounds(
        batches('batch').map((ms) => ms / BATCH),
        'ms',
      ),
    };
  });

/** The ms from a new comment in view to the badge in it. */
function badgeMs(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        const buttons = document.querySelectorAll<HTMLElement>('[role="button"]');
        const more = [...buttons].findLast(({ textContent }) => /^View .*more/.test(textContent));
        if (!more) throw new Error('no more comments to view');
        more.scrollIntoView({ block: 'center' });
        const before = new Set(document.querySelectorAll('[role="article"]'));
        let came = 0;
        const late = setTimeout(() => failed(new Error('no badge in half a minute')), 30_000);
        const watcher = new MutationObserver(() => {
          const all = document.querySelectorAll('[role="article"]');
          const fresh = [...all].find((one) => !before.has(one));
          if (!fresh) return;
          came ||= performance.now();
          if (!fresh.querySelector('[data-heard]')) return;
          watcher.disconnect();
          clearTimeout(late);
          done(performance.now() - came);
        });
        watcher.observe(document, { subtree: true, childList: true });
        // The scrolling is over, and its badges there, before the comment comes.
        setTimeout(() => more.click(), 500);
      }),
  );
}

const { timed } = samples();
let told = 0;

/** The ms until the background has labelled and kept a batch of comments nobody told it before, and answered. */
function batchMs(inWorld: World, url: string): Promise<number> {
  told += 1;
  const at = Date.now();
  const comments = timed.slice(0, BATCH).map(({ text }, place) => ({
    site: 'facebook',
    id: `9${told}${String(place).padStart(6, '0')}`,
    parentId: null,
    postId: `8${told}`,
    author: { name: `Person ${place}`, handle: null, id: `7${place}` },
    text,
    lang: null,
    postedAt: { earliest: at - 60_000, latest: at },
    permalink: null,
    isOwn: false,
    isPost: false,
    addressed: 'reply',
    truncated: false,
    quotedText: null,
  }));
  const page = {
    key: `bench ${told}`,
    url,
    site: 'facebook',
    read: BATCH,
    problems: {},
    notLoaded: null,
    filter: null,
    identityGuess: null,
  };
  return inWorld(
    async (message) => {
      type Api = {
        runtime: { sendMessage(message: unknown): Promise<{ summaries: object } | null> };
      };
      const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      const started = performance.now();
      const answer = await runtime.sendMessage(message);
      const ms = performance.now() - started;
      const kept = Object.keys(answer?.summaries ?? {}).length;
      if (kept !== message.comments.length) throw new Error(`only ${kept} were kept`);
      return ms;
    },
    { type: 'commentsSeen', comments, page },
  );
}
