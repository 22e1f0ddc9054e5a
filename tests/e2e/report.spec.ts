import { click, findAll, findOne, until } from '../browsers/find';
import type { Chromium } from '../browsers/chromium';
import type { Tab, Visitor } from '../browsers/visitor';
import { aRow, putTickets } from './manyTickets';
import { refuseStore, savedBy } from './ownPages';
import type { Heard } from './visit';
import { expect, test } from './visit';

const ANSWERED = 130;
const OPEN = 3;

/** The report over a store with answers after 1, 2, … 130 minutes and three comments nobody answered, of yesterday. */
async function reportOfMany(heard: Heard): Promise<Tab> {
  const own = await heard.page('options.html');
  await findOne(own, { css: 'main' });
  await putTickets(own, [
    ...Array.from({ length: ANSWERED }, (_, place) => aRow(`a${place}`, place + 1)),
    ...Array.from({ length: OPEN }, (_, place) => aRow(`o${place}`, null)),
  ]);
  const report = await heard.page('report.html');
  await findOne(report, { css: '[role=status]', text: '133 comments' });
  return report;
}

const figure = (name: string) => ({ css: '.report-figures > div', text: name });
const numberOf = async (page: Tab, name: string) =>
  (await findOne(page, { css: 'b', within: figure(name) })).text;
const chooseIn = (page: Tab, css: string, value: string): Promise<void> =>
  page.run(
    ([of, one]) => {
      const chosen = document.querySelector<HTMLSelectElement>(`${of} select`);
      if (!chosen) throw new Error(`no choice in ${of}`);
      chosen.value = one;
      chosen.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [css, value] as const,
  );
/** Chooses the last so many days. */
const choose = (page: Tab, days: string): Promise<void> => chooseIn(page, '.report-period', days);
/** The colours of the letters: of the title, of what stands before a link and of the link. */
const letters = (page: Tab) =>
  page.run(() => {
    const link = document.querySelector('a.link');
    const colours = [document.querySelector('h1'), link?.parentElement, link];
    return colours.map((element) => element && getComputedStyle(element).color);
  }, null);
/** Waits for the page of all tickets to say this; while the tab goes there, it cannot be asked. */
const opened = (page: Tab, text: RegExp): Promise<boolean> =>
  until(`the tickets: ${String(text)}`, () =>
    findAll(page, { css: '[role=status]', text }).then(
      (found) => found.length > 0,
      () => false,
    ),
  );
/** From now on this page gets no worker. */
const refuseWorker = (): void => {
  Object.assign(globalThis, { Worker: null });
};
const isChromium = (visitor: Visitor): visitor is Chromium => 'context' in visitor;

test('a table of figures is one stop of Tab, its figures are walked by arrows and opened by Enter', async ({
  heard,
}) => {
  const report = await reportOfMany(heard);
  /** The table of what has the focus, by its place in the page, and its words. */
  const here = () =>
    report.run(() => {
      const at = document.activeElement;
      const tables = [...document.querySelectorAll('table')];
      const cell = at?.closest('td')?.cellIndex ?? -1;
      return { table: tables.findIndex((one) => one.contains(at)), cell, words: at?.textContent };
    }, null);
  await report.run(() => {
    document.querySelector<HTMLElement>('.report-heat .link[tabindex="0"]')?.focus();
  }, null);
  const first = await here();
  expect(first.words).toBe('133');
  await report.press('ArrowRight');
  // The only hour with comments, then the sum of the day.
  expect((await here()).table).toBe(first.table);
  expect((await here()).cell).toBeGreaterThan(first.cell);
  await report.press('Tab');
  const next = await here();
  expect(next.table).toBeGreaterThan(first.table);
  await report.press('Tab');
  expect((await here()).table).not.toBe(next.table);
  await report.run(() => {
    document.querySelector<HTMLElement>('.report-heat .link[tabindex="0"]')?.focus();
  }, null);
  await report.press('Enter');
  await opened(report, /133/);
});

test('the report tells the figures of the tickets in the store', async ({ heard }) => {
  const report = await reportOfMany(heard);
  expect(await numberOf(report, 'Median first response')).toBe('1 h 05 min');
  expect(await numberOf(report, 'Nine of ten within')).toBe('1 h 57 min');
  expect(await numberOf(report, 'Within 15 min')).toBe('11%');
  expect(await numberOf(report, 'Answered')).toBe('98%');
  expect(await numberOf(report, 'Not answered yet')).toBe('3');
  expect((await findAll(report, { css: 'svg.report-chart' })).length).toBe(2);
});

test('a figure opens the tickets it counts, few or many', async ({ heard }) => {
  const report = await reportOfMany(heard);
  await click(report, { css: 'a.link', within: figure('Not answered yet') });
  await opened(report, /(^|\s)3 tickets/);
  // The count stands before the last rows of the list it narrowed are gone.
  await until('the figure’s tickets and no other', async () => {
    const rows = await findAll(report, { css: '[role=option]' });
    return rows.length > 0 && rows.every(({ text }) => /o\d/.test(text));
  });
  const again = await heard.page('report.html');
  await click(again, { css: 'button.link', within: figure('Median first response') });
  await opened(again, /(^|\s)130 tickets/);
});

test('the report is of the chosen site alone where one is chosen, and says so in all it gives', async ({
  heard,
}) => {
  const own = await heard.page('options.html');
  await findOne(own, { css: 'main' });
  await putTickets(own, [
    ...[10, 20, null].map((minutes, place) => aRow(`x${place}`, minutes)),
    ...[30, null].map((minutes, place) => aRow(`f${place}`, minutes, 'facebook')),
  ]);
  const report = await heard.page('report.html');
  await findOne(report, { css: '.report-scope', text: 'all comments' });
  expect(await numberOf(report, 'Not answered yet')).toBe('2');
  await click(report, { css: 'summary', text: 'Site' });
  await click(report, { css: '.choice', text: 'Facebook' });
  await findOne(report, { css: '[role=status]', text: '2 comments' });
  await findOne(report, { css: '.report-scope', text: '· Facebook ·' });
  await report.press('Escape');
  expect(await numberOf(report, 'Median first response')).toBe('30 min');
  const file = await savedBy(report, () => click(report, { css: '.btn', text: 'Save as CSV' }));
  expect(file).toContain('"filter.site","facebook"');
  expect(file).toContain('"all","","2","1","30","30"');
  await click(report, { css: '.btn', text: 'Show all' });
  await findOne(report, { css: '[role=status]', text: '5 comments' });
  await click(report, { css: 'summary', text: 'Language' });
  await click(report, { css: '.choice', text: 'Dutch' });
  await findOne(report, { css: 'main p', text: 'No comment of this time fits the filter' });
  await click(report, { css: '.choice', text: 'English' });
  await findOne(report, { css: '[role=status]', text: '5 comments' });
  await report.press('Escape');
  await click(report, { css: 'a.link', within: figure('Not answered yet') });
  await opened(report, /(^|\s)2 tickets/);
});

test('the waits by day, hour and part are those of what is chosen', async ({ heard }) => {
  const report = await reportOfMany(heard);
  await chooseIn(report, '.report-wait', 'toPrivate');
  await findOne(report, { css: 'section .meta', text: 'Taking private, by the day' });
  await findOne(report, { css: 'th', text: 'Median to private' });
  expect(await numberOf(report, 'Median first response')).toBe('1 h 05 min');
  await chooseIn(report, '.report-wait', 'toClose');
  await findOne(report, { css: 'th', text: 'Median to closed' });
  // An answer closes here, so that all 130 stand there.
  const row = await findOne(report, { css: 'tr', text: /^ (Facebook|X)/ });
  expect(row.text).toContain('1 h 05 min');
  const file = await savedBy(report, () => click(report, { css: '.btn', text: 'Save as CSV' }));
  expect(file).toContain('"waits","toClose"');
});

test('one’s own answers are shown only when asked for, a colleague’s never', async ({ heard }) => {
  const report = await reportOfMany(heard);
  const team = { css: 'section', text: 'Signed answers' };
  const rows = async () =>
    (await findAll(report, { css: 'tbody tr', within: team })).map(({ text }) => text);
  await until('the totals', async () => (await rows()).length === 2);
  await click(report, { css: 'label', text: 'Show my own too', within: team });
  await until('one’s own', async () => (await rows()).length === 3);
  expect((await rows())[2]).toContain('Signed by you65');
  expect((await rows()).join(' ')).not.toContain('MD');
});

test('another time is reported at once, an empty one says so, and the figures are saved as CSV', async ({
  heard,
}) => {
  const report = await reportOfMany(heard);
  const file = await savedBy(report, () => click(report, { css: '.btn', text: 'Save as CSV' }));
  expect(file).toContain('"all","","133","130","65.5","65.5","117","117"');
  await choose(report, '1');
  await findOne(report, { css: 'main p', text: 'No comments in this time' });
  expect(await findAll(report, { css: '.report-figures' })).toEqual([]);
});

test('on paper all tables stand open, the controls are gone, and a dark system stays light', async ({
  heard,
}) => {
  const report = await reportOfMany(heard);
  const open = () =>
    report.run(() => document.querySelectorAll('details:not([open])').length, null);
  expect(await open()).toBeGreaterThan(0);
  await report.run(() => dispatchEvent(new Event('beforeprint')), null);
  expect(await open()).toBe(0);
  await report.run(() => dispatchEvent(new Event('afterprint')), null);
  expect(await open()).toBeGreaterThan(0);
  if (!isChromium(heard)) return;
  const page = heard.context.pages().find((one) => one.url().endsWith('report.html'));
  const [title] = await letters(report);
  await page?.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [printed, beside, link] = await letters(report);
  expect(printed).toBe(title);
  expect(link).toBe(beside);
  expect(await findAll(report, { css: '.report-filters, .report-period' })).toEqual([]);
  expect(await findAll(report, { css: '.report-actions' })).toEqual([]);
  expect((await findAll(report, { css: '.report-figures' })).length).toBe(1);
  await page?.emulateMedia({ media: null, colorScheme: null });
});

test('without a worker the page reads the report itself', async ({ heard }) => {
  const report = await reportOfMany(heard);
  await report.run(refuseWorker, null);
  await choose(report, '30');
  await findOne(report, { css: '[role=status]', text: '133 comments' });
  expect(await numberOf(report, 'Not answered yet')).toBe('3');
});

test('a store that cannot be opened is told, never as zero', async ({ heard }) => {
  const report = await reportOfMany(heard);
  // Into a worker no test can reach: what it cannot do is left to the page.
  await report.run(refuseWorker, null);
  await report.run(refuseStore, undefined);
  await choose(report, '30');
  await findOne(report, { css: '[role=alert]', text: 'Restart the browser' });
  expect((await findOne(report, { css: 'body' })).text).not.toMatch(/\b0\b/);
});
