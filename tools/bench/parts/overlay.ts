import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { reset } from '../../../tests/browsers/reset';
import { VLINDER } from '../../../tests/browsers/vlinder';
import { tabOf } from '../../../tests/browsers/chromium';
import { buildReplicas } from '../../../tests/replica/build';
import { browserPath } from '../../browserPath.mjs';
import { CannotRun } from '../cannotRun';
import type { Figure, Figures } from '../figure';
import { inRounds } from '../inRounds';
import { badgeFrames } from '../badgeFrames';
import { overRounds, quantile } from '../overRounds';
import type { PageWork } from '../pageUnder';
import { chromiumWith, measuredPage } from '../pageUnder';
import type { Part } from '../runParts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const HEARD = join(ROOT, '.output/chrome-mv3');
const NULL_OVERLAY = join(ROOT, 'tools/bench/nullOverlay');

const FEW = 200;
const MANY = 2000;
const FACEBOOK = 'https://www.facebook.com/vlindertelecom/posts/122101000000000001';
const SETTLE_MS = 2500;
const SCROLLS = 25;

type Variant = 'none' | 'null' | 'heard';

/**
 * What Heard costs a page, beside the same page without any extension and with one that does nothing
 * but hang an empty badge on every comment; all three take their turn in every round.
 */
export const overlay: Part = async (say, count) => {
  if (!browserPath('chromium')) throw new CannotRun('there is no Chromium');
  if (!existsSync(HEARD)) throw new CannotRun('nothing is built (npm run build)');
  await buildReplicas();
  const contexts = {
    none: await chromiumWith(null),
    null: await chromiumWith(NULL_OVERLAY),
    heard: await chromiumWith(HEARD),
  };
  await setUp(contexts.heard);
  try {
    const runs = Object.fromEntries(
      (['none', 'null', 'heard'] as const).flatMap((variant) => [
        [`${variant} few`, () => visit(contexts[variant], FEW)],
        [`${variant} many`, () => visit(contexts[variant], MANY)],
      ]),
    );
    say(`a post with ${FEW} and with ${MANY} comments, loaded and scrolled, three ways`);
    const rounds = await inRounds(runs, count);
    const of = (variant: Variant, size: 'few' | 'many') => rounds(`${variant} ${size}`);
    say('the same on a processor four times slower');
    const slow = await visit(contexts.heard, FEW, 4);
    say('fifty navigations');
    const leaked = await leftBehind(contexts);
    say('how soon a badge comes');
    const frames = await badgeFrames(contexts.heard, `${FACEBOOK}?crowd=${FEW}&fresh=1`);
    return {
      ...figuresOf(of),
      'overlay.longestTaskMs4x': ms(slow.longestMs),
      ...leaked,
      'badge.p50Frames': { value: quantile(frames, 0.5), unit: '' },
      'badge.p95Frames': { value: quantile(frames, 0.95), unit: '' },
      // The first screen, which has to be read, labelled and kept before; scrolling finds its badges there.
      'badge.mostFrames': { value: quantile(frames, 1), unit: '' },
    };
  } finally {
    for (const context of Object.values(contexts)) await context.close();
  }
};

const ms = (value: number): Figure => ({ value, unit: 'ms' });

function figuresOf(of: (variant: Variant, size: 'few' | 'many') => readonly PageWork[]): Figures {
  /** Script of the extension, and what style and layout took more than without any. */
  const cpu = (variant: Variant, size: 'few' | 'many'): number[] =>
    of(variant, size).map(
      ({ extensionMs, layoutMs }, round) =>
        extensionMs + Math.max(0, layoutMs - (of('none', size)[round]?.layoutMs ?? 0)),
    );
  /** Bytes a comment: what many take more than few, so that the extension's own code is left out. */
  const heap = (variant: Variant): number[] => {
    const grown = (one: Variant, round: number): number =>
      (of(one, 'many')[round]?.heapBytes ?? NaN) - (of(one, 'few')[round]?.heapBytes ?? NaN);
    return of(variant, 'many').map((_, round) =>
      Math.max(1, (grown(variant, round) - grown('none', round)) / (MANY - FEW)),
    );
  };
  const ratio = (ours: readonly number[], theirs: readonly number[]): Figure =>
    overRounds(
      ours.map((value, round) => value / (theirs[round] ?? NaN)),
      '×',
    );
  const each = (values: readonly number[], count: number) => values.map((value) => value / count);
  return {
    'overlay.cpuRatio': ratio(cpu('heard', 'many'), cpu('null', 'many')),
    'overlay.cpuMsPerComment': overRounds(each(cpu('heard', 'many'), MANY), 'ms'),
    'overlay.nullCpuMsPerComment': overRounds(each(cpu('null', 'many'), MANY), 'ms'),
    'overlay.scriptMsPerComment': overRounds(
      each(
        of('heard', 'many').map(({ extensionMs }) => extensionMs),
        MANY,
      ),
      'ms',
    ),
    'overlay.heapRatio': ratio(heap('heard'), heap('null')),
    'overlay.heapBytesPerComment': overRounds(heap('heard'), ''),
    'overlay.growth': ratio(each(cpu('heard', 'many'), MANY), each(cpu('heard', 'few'), FEW)),
    'overlay.cls': overRounds(
      of('heard', 'many').map(
        ({ shift }, round) => shift - (of('none', 'many')[round]?.shift ?? 0),
      ),
      '',
    ),
    'overlay.longestTaskMs': overRounds(
      of('heard', 'many').map(({ longestMs }) => longestMs),
      'ms',
    ),
  };
}

/** Loads the post and scrolls through it as a reader does; what the page did until it rested. */
async function visit(context: BrowserContext, crowd: number, slowdown = 1): Promise<PageWork> {
  const { page, work } = await measuredPage(context, slowdown);
  await page.goto(`${FACEBOOK}?crowd=${crowd}&fresh=1`);
  await page.waitForTimeout(SETTLE_MS * slowdown);
  await page.mouse.move(500, 500);
  for (let turn = 0; turn < SCROLLS; turn++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60 * slowdown);
  }
  await page.waitForTimeout(500 * slowdown);
  const done = await work();
  await page.close();
  return done;
}

const NAVIGATIONS = 50;

/** What Heard leaves behind in a page that went fifty times from one post to the feed and back. */
async function leftBehind({ none, heard }: Record<Variant, BrowserContext>): Promise<Figures> {
  const grown = async (context: BrowserContext) => {
    const { page, cdp, work } = await measuredPage(context);
    await page.goto(FACEBOOK);
    const there = async (path: string) => {
      await page.evaluate((to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, path);
      await page.waitForTimeout(80);
    };
    const home = new URL(FACEBOOK).pathname;
    await there('/vlindertelecom');
    await there(home);
    await page.waitForTimeout(SETTLE_MS);
    const before = await work();
    await cdp.send('Profiler.start');
    for (let turn = 0; turn < NAVIGATIONS; turn++) {
      await there('/vlindertelecom');
      await there(home);
    }
    await page.waitForTimeout(SETTLE_MS);
    const after = await work();
    await page.close();
    return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  };
  const ours = await grown(heard);
  const without = await grown(none);
  return {
    'overlay.leakedNodes': { value: ours.nodes - without.nodes, unit: '' },
    'overlay.leakedListeners': { value: ours.listeners - without.listeners, unit: '' },
  };
}

async function setUp(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  const extensionUrl = (path: string) => `chrome-extension://${host}/${path}`;
  const open = async (url?: string) => {
    const page = await context.newPage();
    if (url) await page.goto(url);
    return tabOf(page);
  };
  await reset({ open, extensionUrl }, VLINDER);
}
