import axe from 'axe-core';
import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { settled } from './comments';
import type { Heard } from './visit';
import { expect, picture, reset, test, VLINDER } from './visit';

/** What axe finds on one of our own pages, serious or critical, and how many rules had something to look at. */
async function barriers(tab: Tab): Promise<{ problems: string[]; looked: number }> {
  // Our pages run no code out of texts, so the whole of axe is the expression that is evaluated.
  const whole = { toString: () => `() => { ${axe.source} }` } as unknown as () => void;
  await tab.run(whole, undefined);
  return tab.run(async () => {
    const own = globalThis as unknown as { axe: Pick<typeof axe, 'run'> };
    const { violations, passes } = await own.axe.run();
    return {
      looked: passes.length,
      problems: violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`),
    };
  }, null);
}

/** Sideways, a surface never scrolls. */
const overflow = (tab: Tab) =>
  tab.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, null);

async function looksWell(heard: Heard, tab: Tab, name: string): Promise<void> {
  // Firefox takes its scheme at the start: there the pictures are light ones.
  for (const dark of heard.name === 'firefox' ? [false] : [false, true]) {
    await tab.dark(dark);
    await tab.shot(picture(`${heard.name}-${name}${dark ? '-dark' : ''}`), { fullPage: true });
    const { problems, looked } = await barriers(tab);
    expect(problems).toEqual([]);
    expect(looked).toBeGreaterThan(5);
    expect(await overflow(tab)).toBeLessThanOrEqual(0);
  }
  await tab.dark(false);
}

const PEOPLE = [
  ['complaint', 'Tom Hartley'],
  ['threat', 'Ray Dolan'],
  ['crisis', 'Daniel Osgood'],
  ['private-data', 'Inge Falkenrath'],
] as const;

test('the panel has no serious barrier in any of its states, light and dark', async ({ heard }) => {
  test.setTimeout(120_000);
  await settled(await heard.open(FACEBOOK.fibre));
  const panel = await heard.panel();
  await panel.size(360, 900);
  await findOne(panel, { css: '.tickets button' });
  await looksWell(heard, panel, 'panel-list');
  for (const [name, person] of PEOPLE) {
    await click(panel, { css: '.tickets button', text: person });
    await findOne(panel, { css: 'main > section h2', text: person });
    await looksWell(heard, panel, `panel-${name}`);
    await panel.run(() => {
      scrollTo(0, 0);
    }, null);
    await click(panel, { css: 'header [aria-label="Show all as a list"]' });
    await findOne(panel, { css: '.tickets button:focus' });
    // The list has scrolled to the focused one, in Firefox only after a moment.
    await until('the head of the list', async () => {
      await panel.run(() => {
        scrollTo(0, 0);
      }, null);
      const [first] = await findAll(panel, { css: '.tickets button' });
      return first && first.y > 90;
    });
  }
});

test('the panel has none while a draft is written, inserted, taken to private and undone', async ({
  heard,
}) => {
  await settled(await heard.open(`${ADDRESSES.outage}?recycle=0&fresh=1`));
  const panel = await heard.panel();
  await panel.size(360, 900);
  await click(panel, { css: '.tickets button', text: 'Danny' });
  // The thread comes in from the store a moment later and moves what stands below it.
  await findOne(panel, { css: '.thread' });
  await click(panel, { css: '.sug button' });
  await click(panel, { css: '.btn.wide:enabled', text: 'Insert anyway' });
  await findOne(panel, { css: '.note' });
  await looksWell(heard, panel, 'panel-inserting');
  await click(panel, { css: '.btn', text: 'Take to private' });
  await click(panel, { css: '.sug button' });
  await looksWell(heard, panel, 'panel-handoff');
  await click(panel, { css: '.clock .menu > button' });
  await looksWell(heard, panel, 'panel-menu');
  await click(panel, { css: '.clock .menu li button', text: 'Answered elsewhere' });
  await findOne(panel, { css: '.toast' });
  await looksWell(heard, panel, 'panel-answered');
});

test('the empty panel and the popup have none, in all they can say', async ({ heard }) => {
  const panel = await heard.panel();
  await panel.size(360, 700);
  await findOne(panel, { css: 'h1', text: 'Nothing seen yet' });
  await looksWell(heard, panel, 'panel-nothing-yet');
  const popup = await heard.page('popup.html');
  await popup.size(336, 480);
  await findOne(popup, { css: 'h1', text: 'Nothing seen yet' });
  await looksWell(heard, popup, 'popup-nothing-yet');
  await settled(await heard.open(`${ADDRESSES.outage}?recycle=0&fresh=1`));
  await popup.front();
  await findOne(popup, { css: '.big' });
  await looksWell(heard, popup, 'popup');
  await reset(heard, null);
  await popup.front();
  await findOne(popup, { css: '.btn', text: 'Set up Heard' });
  await looksWell(heard, popup, 'popup-not-set-up');
});

test('the settings and the first run have none', async ({ heard }) => {
  await reset(heard, {
    ...VLINDER,
    watchWords: [{ words: 'galway', label: 'threat', language: 'all', insideWords: false }],
    ownContacts: ['+32 2 555 12 12'],
    corrections: { threat: { off: 9, on: 0 }, praise: { off: 0, on: 3 } },
    hours: {
      timeZone: 'Europe/Brussels',
      week: {
        mon: [
          ['09:00', '12:30'],
          ['13:00', '17:30'],
        ],
        fri: [['22:00', '06:00']],
      },
      holidays: ['2026-12-25'],
    },
  });
  for (const section of ['accounts', 'times', 'labels', 'replies', 'data']) {
    const page = await heard.page(`options.html#${section}`);
    await page.size(976, 800);
    await findOne(page, { css: 'main h1' });
    if (section === 'data') await click(page, { css: '.btn', text: 'Delete everything' });
    await looksWell(heard, page, `options-${section}`);
    await page.size(400, 800);
    await looksWell(heard, page, `options-${section}-narrow`);
    await page.close();
  }
  await reset(heard, null);
  const welcome = await heard.page('options.html');
  await welcome.size(800, 900);
  await findOne(welcome, { css: '.cta' });
  await looksWell(heard, welcome, 'first-run');
});
