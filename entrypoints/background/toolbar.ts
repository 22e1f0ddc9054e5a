import { browser } from 'wxt/browser';
import type { Backlog } from '../../lib/backlog';

const QUIET = '#5F5D69';
const LATE = '#B3261E';
const WHITE = '#FFFFFF';

/** Shows on the icon how many customers wait: grey, or red with "!" when one of them is late. */
export async function showCount({ total, late }: Pick<Backlog, 'total' | 'late'>): Promise<void> {
  const count = total > 999 ? '999+' : String(total);
  const text = total === 0 && late === 0 ? '' : late > 0 ? `${count}!` : count;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: late > 0 ? LATE : QUIET });
  await browser.action.setBadgeTextColor({ color: WHITE });
}

const icons = (kind: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${size}${kind}.png`]));

/** On a tab whose comments could not be read the icon says "?": unknown is never shown as zero. */
export async function showReadable(tabId: number, readable: boolean): Promise<void> {
  await browser.action.setIcon({ tabId, path: icons(readable ? '' : '-grey') });
  // @ts-expect-error null, which the types lack, gives the tab the text of all again
  await browser.action.setBadgeText({ tabId, text: readable ? null : '?' });
}
