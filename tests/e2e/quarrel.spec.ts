import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { OWN_HANDLE } from '../replica/x/people';
import { idOf } from '../replica/x/row';
import { FACEBOOK } from './addresses';
import { settled } from './comments';
import { stored } from './stored';
import type { Heard } from './visit';
import { expect, test } from './visit';

const MINUTE_MS = 60_000;
const INSULT = 'Ihr seid doch alle Vollidioten';
const LAST = 'Ihr seid doch wirklich alle Vollidioten';
const OUTAGE = `${ADDRESSES.outage}?recycle=0`;

type Line = { readonly by: string; readonly text: string; readonly to: string };

/** Puts a quarrel under the outage post, one line every ten minutes up to now, as the page keeps what is posted on it. */
async function quarrel(tab: Tab, lines: readonly Line[]): Promise<void> {
  const now = Date.now();
  const posted = lines.map((line, place) => ({
    ...line,
    id: idOf(9000 + place),
    at: now - (lines.length - place) * 10 * MINUTE_MS,
  }));
  await tab.run((kept) => {
    localStorage.setItem('replica-kept:x-posted', kept);
  }, JSON.stringify(posted));
}

const insult = (text: string, to = idOf(1000)): Line => ({ by: 'gavin_tate_uk', text, to });
const ours = (place: number, text: string): Line => ({
  by: OWN_HANDLE,
  text,
  to: idOf(9000 + place),
});

/** The panel on the last of Gavin's insults. */
async function onLastInsult(heard: Heard, lines: readonly Line[]): Promise<Tab> {
  const x = await heard.open(`${OUTAGE}&fresh=1`);
  await quarrel(x, lines);
  await x.goto(OUTAGE);
  await settled(x);
  const last = { css: 'article', text: LAST };
  await click(x, { css: '.hd-badge', within: last });
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await findOne(panel, { css: 'main > section h2', text: 'Gavin' });
  return panel;
}

test('insulting words stay hidden in the panel until they are asked for', async ({ heard }) => {
  const panel = await onLastInsult(heard, [insult(LAST)]);
  await findOne(panel, { css: '.folded', text: /hidden/i });
  expect(await findAll(panel, { css: '.quote' })).toEqual([]);
  const words = { css: '.folded button' };
  expect((await findOne(panel, words)).html).toContain('aria-expanded="false"');
  await click(panel, words);
  await findOne(panel, { css: '.quote', text: 'Vollidioten' });
  await click(panel, words);
  expect(await findAll(panel, { css: '.quote' })).toEqual([]);
  // Nothing else of the panel says them.
  expect(await panel.run(() => document.body.textContent.includes('Vollidioten'), null)).toBe(
    false,
  );
});

test('after a question and a closing line the playbook says to stop, and how to report', async ({
  heard,
}) => {
  const panel = await onLastInsult(heard, [
    insult(INSULT),
    ours(0, 'Gavin, was ist bei Ihnen passiert? ^JK'),
    insult(INSULT, idOf(9001)),
    ours(2, 'Gavin, wir sind da, wenn Sie es uns sagen. ^JK'),
    insult(LAST, idOf(9003)),
  ]);
  await findOne(panel, { css: '.advice h3', text: 'Stop here' });
  await findOne(panel, { css: 'h3', text: 'report it yourself' });
  // It is advice: the answer can still be written.
  await findOne(panel, { css: '.drafting textarea' });
});

type Api = { readonly alarms: { create(name: string, about: object): Promise<void> } };

/** Lets every record be due, and the background's own alarm ring as it does each minute. */
const letExpire = (own: Tab) =>
  own.run(async () => {
    const request = indexedDB.open('heard');
    await new Promise((done) => {
      request.onsuccess = done;
    });
    const change = request.result.transaction(['removals', 'marks'], 'readwrite');
    const removals = change.objectStore('removals');
    const all = removals.getAll();
    all.onsuccess = () => {
      for (const record of all.result) removals.put({ ...record, expiresAt: Date.now() - 1 });
    };
    // It looks once in a while only.
    change.objectStore('marks').clear();
    await new Promise((done) => {
      change.oncomplete = done;
    });
    request.result.close();
    const { alarms } = (globalThis as unknown as { chrome: Api }).chrome;
    await alarms.create('tick', { when: Date.now() + 200, periodInMinutes: 1 });
  }, null);

test('a noted removal is listed with its evidence, deleted, brought back, and goes when it expires', async ({
  heard,
}) => {
  const page = await heard.open(FACEBOOK.fibre);
  await settled(page);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await click(panel, { css: '.tickets button', text: 'Ray Dolan' });
  await click(panel, { css: 'label', text: 'No: the harm' });
  await click(panel, { css: '.btn', text: 'Note the removal' });
  await findOne(panel, { css: '.hd-badge[data-state=gone]' });
  const own = await heard.page('options.html#removals');
  const record = { css: '.records > li', text: 'Ray Dolan' };
  const { tickets } = await stored(own);
  const words = tickets.find(({ status }) => status === 'gone')?.comment.text ?? '(no removal)';
  const shown = await findOne(own, record);
  for (const part of [words, 'Facebook', 'Noted', 'kept until']) expect(shown.text).toContain(part);
  await findOne(own, { css: '.records .meta', text: 'Unchanged since it was noted' });
  await click(own, { css: '.records .btn', text: 'Delete' });
  await findOne(own, { css: 'p', text: 'No removal noted' });
  await click(own, { css: '[role=status] .btn', text: 'Undo' });
  expect((await findOne(own, record)).text).toContain(words);
  await letExpire(own);
  await until(
    'the record to go by itself',
    async () => (await findAll(own, record)).length === 0,
    30_000,
  );
});
