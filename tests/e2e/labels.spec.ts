import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { settled, wheelTo, withBadge, withWords } from './comments';
import { keptSettings } from './ownPages';
import { stored } from './stored';
import { expect, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
const nextIn = async (popup: Tab) => (await findOne(popup, { css: '.btn.main' })).text;
const tags = async (panel: Tab) =>
  (await findAll(panel, { css: '.tags .hd-label' })).map(({ label }) => label);
const head = async (panel: Tab) => (await findOne(panel, { css: 'main > section h2' })).text;

test('a label taken off in the panel goes from badge, advice and order, and comes back by undo', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  const words = 'I know where that crew of yours is parked';
  await wheelTo(x, words);
  await withBadge(x, words);
  const popup = await heard.page('popup.html');
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await click(panel, { css: 'header .btn', text: 'Next' });
  const first = await head(panel);
  await popup.front();
  await until('the most urgent one in the popup', async () =>
    (await nextIn(popup)).includes(first),
  );
  expect(await tags(panel)).toContain('Threat');
  await panel.front();
  await click(panel, { css: '.tag .off', text: 'Not a threat' });

  await findOne(panel, { css: '.toast', text: '“Threat” taken off' });
  await until('the label to go', async () => !(await tags(panel)).includes('Threat'));
  await findOne(panel, { css: '.trail', text: 'You took off “Threat”' });
  await x.front();
  await until('the label to go from the page', async () =>
    (await withWords(x, words)).labels.every((label) => label !== 'Threat'),
  );
  await popup.front();
  await until('another one to be next', async () => !(await nextIn(popup)).includes(first));
  const { tickets } = await stored(popup);
  expect(tickets.filter(({ status }) => status === 'open').length).toBeGreaterThan(3);

  await panel.front();
  await click(panel, { css: '.toast .btn', text: 'Undo' });
  await until('the label to come back', async () => (await tags(panel)).includes('Threat'));
  await popup.front();
  await until('the same one to be next again', async () => (await nextIn(popup)).includes(first));
  await x.front();
  await until('the label on the page', async () =>
    (await withBadge(x, words)).labels.includes('Threat'),
  );
});

test('a missing label is put on by keyboard, and stays when the page is read again', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await click(panel, { css: '.tickets button', text: 'Danny' });
  await findOne(panel, { css: 'main > section h2', text: 'Danny' });
  await panel.run(() => {
    document.querySelector<HTMLButtonElement>('.tags .menu > button')?.focus();
  }, null);
  await panel.press('Enter');
  await findOne(panel, { css: '.tags .menu li button', text: 'Scam' });
  for (let left = 10; left > 0; left--) {
    await panel.press('Tab');
    const at = await panel.run(() => document.activeElement?.textContent ?? '', null);
    if (at === 'Scam') break;
  }
  await panel.press('Enter');
  await findOne(panel, { css: '.toast', text: '“Scam” put on' });
  await findOne(panel, { css: '.tags .hd-label', text: 'Scam' });
  await findOne(panel, { css: '.advice h3', text: 'May be removed: fraud' });
  const words = 'third outage this month';
  await x.goto(OUTAGE);
  await x.front();
  await until('the label on the page that was read again', async () =>
    (await withBadge(x, words)).labels.includes('Scam'),
  );
});

test('three corrections move a label a little; the settings say so and take it back', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await findOne(panel, { css: '.tickets button' });
  await click(panel, { css: 'header .btn', text: 'Next' });
  for (let done = 0; done < 3;) {
    await findOne(panel, { css: '.tags .menu > button' });
    const here = await head(panel);
    if ((await tags(panel)).includes('Complaint')) {
      // By keyboard: what loads above may still move the row.
      await panel.run(() => {
        document.querySelector<HTMLButtonElement>('[aria-label="Not a complaint"]')?.focus();
      }, null);
      await panel.press('Enter');
      await until('the label to go', async () => !(await tags(panel)).includes('Complaint'));
      done++;
    }
    await click(panel, { css: 'header .btn', text: 'Next' });
    await until('the next one', async () => (await head(panel)) !== here);
  }
  const page = await heard.page('options.html#labels');
  const row = { css: '.names li', text: 'Complaint' };
  expect((await findOne(page, row)).text).toContain('Taken off 3 times');
  expect((await findOne(page, row)).text).toContain('a little more careful');
  await click(page, { css: 'button', text: 'Reset Complaint' });
  await findOne(page, { css: 'p', text: 'You have not corrected a label yet.' });
  expect(await keptSettings(page)).toMatchObject({ corrections: {} });
});

test('a watch word marks what is open already and what comes next; the same one twice is refused', async ({
  heard,
}) => {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const page = await heard.page('options.html#labels');
  const form = { css: 'section', text: 'Watch words' };
  const add = async (words: string) => {
    await click(page, { css: 'input.field', within: form });
    await page.press('Control+a');
    await page.type(words);
    await page.press('Enter');
  };
  await findOne(page, { css: 'select' });
  await page.run(() => {
    const select = document.querySelector('select');
    if (!select) return;
    select.value = 'legal-press';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await add('sint-niklaas');
  await findOne(page, { css: '.names li', text: 'sint-niklaas' });
  await add('galway');
  await findOne(page, { css: '.names li', text: 'galway' });
  await add('Sint-Niklaas');
  await findOne(page, { css: '[role=alert]', text: 'This watch word already raises this label.' });
  expect(await findAll(page, { css: '.names li', within: form })).toHaveLength(2);

  await x.front();
  await until('the label on an open comment', async () =>
    (await withBadge(x, 'Al drie uur geen bereik')).labels.includes('Legal/press'),
  );
  const fresh = await heard.open(ADDRESSES.fiveG);
  await until('the label on a comment seen for the first time', async () =>
    (await withBadge(fresh, 'my landline in Galway')).labels.includes('Legal/press'),
  );

  await page.front();
  await click(page, { css: 'button', text: 'Remove sint-niklaas' });
  await x.front();
  await until('the label to go with the word', async () =>
    (await withBadge(x, 'Al drie uur geen bereik')).labels.every(
      (label) => label !== 'Legal/press',
    ),
  );
});
