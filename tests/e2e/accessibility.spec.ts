import axe from 'axe-core';
import { findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { badged, settled } from './comments';
import { expect, test } from './visit';

for (const [page, theme] of [
  [ADDRESSES.outage, 'light'],
  [ADDRESSES.outage, 'black'],
  [FACEBOOK.fibre, 'light'],
  [FACEBOOK.fibre, 'dark'],
] as const) {
  test(`what Heard adds to ${new URL(page).host} is ${theme} when the page is, and has no serious barrier`, async ({
    heard,
  }) => {
    const tab = await heard.open(`${page}?theme=${theme}`);
    await until('badges', async () => (await badged(tab)).length > 2);
    await settled(tab);
    const { x, y } = await findOne(tab, { css: '.hd-badge' });
    await tab.mouseTo(x, y);
    await findOne(tab, { css: '.hd-card' });
    expect(await themes(tab)).toEqual([theme]);
    const { problems, looked } = await barriers(tab);
    expect(problems).toEqual([]);
    expect(looked).toBeGreaterThan(3);
  });
}

/** Every theme that one of our elements on the page has. */
const themes = (tab: Tab): Promise<string[]> =>
  tab.run(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-heard]')];
    return [...new Set(hosts.map(({ dataset }) => dataset.theme ?? 'none'))];
  }, null);

type Axe = typeof axe;

/** What axe finds in our elements alone, serious or critical, and how many rules had something to look at. */
async function barriers(tab: Tab): Promise<{ problems: string[]; looked: number }> {
  await tab.run((source) => {
    new Function(source)();
  }, axe.source);
  return tab.run(async () => {
    const { axe } = globalThis as unknown as { axe: Pick<Axe, 'run'> };
    const { violations, passes } = await axe.run(
      { include: [['[data-heard]']] } as never,
      // A badge shows "9 min" and says "Answered after 9 minutes": whole words for the ear, by design.
      { rules: { 'label-content-name-mismatch': { enabled: false } } },
    );
    return {
      looked: passes.length,
      problems: violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`),
    };
  }, null);
}
