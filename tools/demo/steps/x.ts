import {
  comments,
  noticeOn,
  settled,
  wheelTo,
  withBadge,
  withWords,
} from '../../../tests/e2e/comments';
import { findOne, until } from '../../../tests/browsers/find';
import type { Tab } from '../../../tests/browsers/visitor';
import { ADDRESSES } from '../../../tests/replica/x/addresses';
import { badgeOf, pause } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';

/** What an X page shows, and what it does not. */
export const X_STEPS: readonly Step[] = [
  {
    title: 'X, the outage post: every comment in view has its clock, the late one stands out',
    expects: 'several badges, at least one late, none on our own replies',
    walk: async (desk) => {
      const x = await desk.at('x', `${ADDRESSES.outage}?recycle=0&fresh=1`);
      await withBadge(x, 'third outage this month');
      const shown = await settled(x);
      const badges = shown.flatMap((one) => one.badges);
      const late = badges.filter(({ state }) => state === 'late');
      const own = shown.filter(({ text }) => text.includes('Dat horen ze graag'));
      holds(badges.length >= 4 && late.length >= 1, words(badges));
      holds(
        own.every((one) => one.badges.length === 0),
        'a badge on our own reply',
      );
      await desk.shot(x, 'x-light');
      return `${badges.length} badges: ${words(badges)}. Notice: “${await noticeOn(x)}”`;
    },
  },
  {
    title: 'X: the card behind a badge gives the reason in the comment’s own words',
    expects: 'a card with target, posting time, a quoted reason and an advice',
    walk: async (desk) => {
      const x = await desk.at('x');
      const card = await openCard(x, '@dannyoc_82');
      holds(/target/.test(card) && /“.+”/.test(card) && /Answer/.test(card), card);
      await desk.shot(x, 'x-card');
      await x.mouseTo(5, 450);
      return card.slice(0, 220);
    },
  },
  {
    title: 'X: an advertisement among the replies gets no badge',
    expects: 'no badge on the promoted post',
    walk: async (desk) => {
      const x = await desk.at('x');
      await wheelTo(x, 'Strom, der bleibt');
      await settled(x);
      const { badges, promoted, text } = await withWords(x, 'Strom, der bleibt');
      holds(promoted && badges.length === 0, `${badges.length} badges on “${text}”`);
      await desk.shot(x, 'x-promoted');
      return `“${text.slice(0, 50)}…”: no badge`;
    },
  },
  {
    title: 'X in black: the same badges in dark colours, whatever the system’s theme',
    expects: 'badges that took the theme from the page',
    walk: async (desk) => {
      const x = await desk.at('x', `${ADDRESSES.outage}?recycle=0&theme=black`);
      await withBadge(x, 'third outage this month');
      await settled(x);
      const theme = await x.run(
        () => document.querySelector('[data-heard]')?.getAttribute('data-theme'),
        null,
      );
      const card = await openCard(x, '@dannyoc_82');
      await desk.shot(x, 'x-black');
      await x.goto(`${ADDRESSES.outage}?recycle=0&theme=light`);
      await withBadge(x, 'third outage this month');
      const badges = (await comments(x)).flatMap((one) => one.badges);
      holds(theme === 'dark' || theme === 'black', `theme “${theme ?? 'none'}”`);
      return `theme “${theme}”, ${badges.length} badges, card ${card.length} letters long`;
    },
  },
];

const words = (badges: ReadonlyArray<{ readonly text: string }>) =>
  badges.map(({ text }) => `“${text}”`).join(' ');

/** Points at a badge until its card stands there; gives the card's words. */
export async function openCard(page: Tab, who: string): Promise<string> {
  const badge = await badgeOf(page, who);
  // Well above the middle, so that the card has its place below.
  const { y: before } = await findOne(page, badge);
  await page.run(
    (by) => {
      scrollBy(0, by);
    },
    before - (page.url().includes('facebook') ? 330 : 520),
  );
  await pause(200);
  const { x, y } = await findOne(page, badge);
  await page.mouseTo(x - 4, y);
  await page.mouseTo(x, y);
  await until('the card', async () =>
    page.run(() => !!document.querySelector('[data-heard=card]')?.shadowRoot?.textContent, null),
  );
  // It is put in its place a moment after it is drawn.
  await pause(200);
  const { text } = await findOne(page, { css: '.hd-card' });
  return text.replace(/\s+/g, ' ').trim();
}
