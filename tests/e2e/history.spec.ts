import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { settled } from './comments';
import { fillDisk } from './fullDisk';
import { chooseFile, savedBy } from './ownPages';
import { stored } from './stored';
import { expect, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
const OPTION = '[role=option]';

const words = async (page: Tab) => (await findAll(page, { css: OPTION })).map(({ text }) => text);

test('finds a comment by the beginning of a word, and opens it with its trail', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('tickets.html');
  const { tickets } = await stored(page);
  await findOne(page, { css: '[role=status]', text: `${tickets.length} tickets` });
  await click(page, { css: 'input[type=search]' });
  await page.type('BEREI');
  await until('fewer tickets', async () => (await words(page)).length < tickets.length);
  const found = await words(page);
  expect(found.length).toBeGreaterThan(0);
  const holds = tickets.filter(({ comment }) => /\bberei/i.test(comment.text)).length;
  expect(found.length).toBeGreaterThanOrEqual(holds);
  expect(found.some((text) => text.includes('bereik'))).toBe(true);
  expect(page.url()).toContain('#q=BEREI');
  await click(page, { css: OPTION, text: 'bereik' });
  await findOne(page, { css: '.record h3', text: 'Trail' });
});

test('searches in a worker, and in the page itself once the worker is gone', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('tickets.html');
  const { tickets } = await stored(page);
  await findOne(page, { css: '[role=status]', text: `${tickets.length} tickets` });
  await page.run(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: unknown) {
      document.documentElement.dataset.asked = JSON.stringify(message);
      post.call(this, message);
    };
  }, null);
  await click(page, { css: 'input[type=search]' });
  await page.type('BEREI');
  // A search is asked for letter by letter: what stands there may still be the answer to the first few.
  await until('the whole word to be asked of the worker', () =>
    page.run(() => document.documentElement.dataset.asked?.includes('BEREI'), null),
  );
  await until('an answer of the worker', async () => (await words(page)).length < tickets.length);
  const found = await words(page);
  await page.run(() => {
    Worker.prototype.postMessage = function () {
      this.dispatchEvent(new ErrorEvent('error'));
    };
    document.querySelector<HTMLInputElement>('input[type=search]')?.select();
  }, null);
  await page.type('zzyzx');
  await findOne(page, { css: '.results', text: 'No ticket fits' });
  await page.run(() => {
    document.querySelector<HTMLInputElement>('input[type=search]')?.select();
  }, null);
  await page.type('BEREI');
  await until('the same answer', async () => (await words(page)).join() === found.join());
});

test('shows the tickets that an address asks for, and keeps a note on one', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const own = await heard.page('options.html');
  const [first] = (await stored(own)).tickets;
  const page = await heard.page(`tickets.html#ids=${encodeURIComponent(first?.id ?? '')}`);
  await findOne(page, { css: '[role=status]', text: '1 ticket' });
  await click(page, { css: '.record textarea' });
  await page.type('Asked the warehouse');
  await until('the note in the store', () =>
    page.run(
      () =>
        new Promise<boolean>((done) => {
          const request = indexedDB.open('heard');
          request.onsuccess = () => {
            const notes = request.result.transaction('notes').objectStore('notes').getAll();
            notes.onsuccess = () => {
              request.result.close();
              done(JSON.stringify(notes.result).includes('Asked the warehouse'));
            };
          };
        }),
      null,
    ),
  );
  const again = await heard.page('tickets.html#q=warehouse');
  await until('the ticket of the note', async () => (await words(again)).length === 1);
});

test('saves what was found as CSV', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('tickets.html');
  await findOne(page, { css: OPTION });
  const file = await savedBy(page, () => click(page, { css: '.btn', text: 'Save as CSV' }));
  const { tickets } = await stored(page);
  expect(file).toContain('"id","site","postedEarliest"');
  for (const { id } of tickets) expect(file).toContain(id);
});

test('erases a person, who does not come back from the page', async ({ heard }) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('tickets.html');
  await click(page, { css: OPTION, text: 'bereik' });
  await click(page, { css: '.record summary', text: 'What is kept of this person' });
  await click(page, { css: '.btn', text: 'Erase it' });
  const before = (await stored(page)).tickets.map(({ id }) => id);
  await click(page, { css: '.btn', text: 'Erase for good' });
  await findOne(page, { css: '[role=status]', text: /\d+ tickets? erased/ });
  const after = (await stored(page)).tickets.map(({ id }) => id);
  expect(after.length).toBeLessThan(before.length);
  await x.front();
  await x.goto(OUTAGE);
  await settled(x);
  expect((await stored(page)).tickets.map(({ id }) => id)).toEqual(after);
});

test('a full disk is said, and the import it stopped changed nothing', async ({ heard }) => {
  // Chromium takes half a minute to see that the disk is full.
  test.setTimeout(120_000);
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('options.html#data');
  const file = await savedBy(page, () => click(page, { css: '.btn', text: 'Export as JSON' }));
  await x.close();
  await page.front();
  // The background goes on noting when it last looked for what is due to be forgotten.
  const all = async () => ({ ...(await stored(page)), marks: [] });
  const before = await all();
  const makeRoom = await fillDisk(heard, page);
  await chooseFile(page, file);
  await findOne(page, { css: '[role=status]', text: /Not imported: .*full.*Nothing was changed/ });
  expect(await all()).toEqual(before);
  await makeRoom();
  await chooseFile(page, file);
  await findOne(page, { css: '[role=status]', text: /tickets imported/ });
  expect(await all()).toEqual(before);
});
