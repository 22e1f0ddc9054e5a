import axe from 'axe-core';
import { findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { badged, settled } from './comments';
import { expect, test } from './visit';

for (const address of [
  `${ADDRESSES.outage}?theme=light`,
  `${ADDRESSES.outage}?theme=black`,
  `${FACEBOOK.fibre}?theme=light`,
  `${FACEBOOK.fibre}?theme=dark`,
]) {
  test(`what Heard adds to ${new URL(address).host} (${address.split('=').at(-1) ?? ''}) has no serious barrier`, async ({
    heard,
  }) => {
    const tab = await heard.open(address);
    await until('badges', async () => (await badged(tab)).length > 2);
    await settled(tab);
    const { x, y } = await findOne(tab, { css: '.hd-badge' });
    await tab.mouseTo(x, y);
    await findOne(tab, { css: '.hd-card' });
    const { problems, looked } = await barriers(tab);
    expect(problems).toEqual([]);
    expect(looked).toBeGreaterThan(3);
  });
}

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
