import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { settled } from './comments';
import { savedBy } from './ownPages';
import type { Heard } from './visit';
import { expect, test } from './visit';

const OUTAGE = `${ADDRESSES.outage}?recycle=0&fresh=1`;
const titles = async (page: Tab) =>
  (await findAll(page, { css: '.reply b' })).map(({ text }) => text).sort();
const draftIn = (panel: Tab) =>
  panel.run(() => document.querySelector('textarea')?.value ?? '', null);

/** Writes a saved reply in the settings, by hand. */
async function create(page: Tab, title: string, text: string): Promise<void> {
  await click(page, { css: '.btn', text: 'New saved reply' });
  await click(page, { css: 'form input', nth: 0 });
  await page.type(title);
  await click(page, { css: 'form textarea' });
  await page.type(text);
  await click(page, { css: 'form .btn', text: 'Save' });
}

async function panelOnFirst(heard: Heard): Promise<Tab> {
  const x = await heard.open(OUTAGE);
  await settled(x);
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await click(panel, { css: '.tickets button', text: 'Carla Smeets' });
  await findOne(panel, { css: 'main > section h2', text: 'Carla Smeets' });
  await until('the focus in the draft', async () => {
    await click(panel, { css: 'textarea' });
    return panel.run(() => document.activeElement?.tagName === 'TEXTAREA', null);
  });
  return panel;
}

/** Gives a file to the import, as the file chooser would. */
const choose = (page: Tab, text: string): Promise<void> =>
  page.run((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([content], 'replies.csv', { type: 'text/csv' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

test('a reply written in the settings is used with "/" in a draft, asks for what it lacks, and undo takes it back', async ({
  heard,
}) => {
  const page = await heard.page('options.html#saved');
  await create(page, 'Wrong', 'Hello {nme}');
  await findOne(page, { css: '[role=alert]', text: 'can’t fill in “{nme}”' });
  await click(page, { css: 'form .btn', text: 'Cancel' });
  await create(page, 'Router swap', 'Hello {author.firstName|there}, a new router comes [day].');
  await findOne(page, { css: '.toast', text: '“Router swap” is saved' });

  const panel = await panelOnFirst(heard);
  await panel.type('See https://a.example/b 22/11 and/or ');
  expect(await findAll(panel, { css: '.picker' })).toEqual([]);
  const before = await draftIn(panel);
  await panel.type('/rout');
  await findOne(panel, { css: '[role=option][aria-selected=true]', text: 'Router swap' });
  await panel.press('Enter');
  await findOne(panel, { css: '.ask input' });
  await panel.type('Monday');
  await panel.press('Enter');
  await until('the reply in the draft', async () =>
    (await draftIn(panel)).includes('Hello Carla, a new router comes Monday.'),
  );
  expect(await draftIn(panel)).toBe(`${before}Hello Carla, a new router comes Monday.`);
  await panel.press('Control+z');
  await until(
    'the words before the reply',
    async () => (await draftIn(panel)) === `${before}/rout`,
  );
  await panel.press('Escape');

  await page.front();
  await findOne(page, { css: '.names .meta', text: 'used once' });
});

test('replies go out as a file and come back, and a damaged file changes nothing', async ({
  heard,
}) => {
  const page = await heard.page('options.html#saved');
  await click(page, { css: '.box .btn', text: 'French' });
  await findOne(page, { css: '.toast', text: '15 replies taken over' });
  await create(page, '=1+1', 'Größe; "so" oder so?');
  await findOne(page, { css: '.toast', text: 'is saved' });
  const all = await titles(page);
  expect(all.length).toBe(16);
  const file = await savedBy(page, () => click(page, { css: '.btn', text: 'Export as CSV' }));
  expect(file).toContain('"\'=1+1"');

  await choose(page, `${file}"Broken","Hello {nme}","en",""\r\n`);
  await findOne(page, { css: '[role=status]', text: /Line 18: .*Nothing was changed/ });
  expect(await titles(page)).toEqual(all);

  await click(page, { css: '[aria-label="Delete “=1+1”"]' });
  await findOne(page, { css: '.toast', text: '“=1+1” is deleted' });
  await until('one less', async () => (await titles(page)).length === 15);
  await click(page, { css: '.toast .btn', text: 'Undo' });
  await until('it is back', async () => (await titles(page)).length === 16);
  await click(page, { css: '[aria-label="Delete “=1+1”"]' });
  await until('one less', async () => (await titles(page)).length === 15);
  await choose(page, file);
  await findOne(page, { css: '.toast', text: '1 reply taken over' });
  expect(await titles(page)).toEqual(all);

  await choose(page, file.replace('Größe', 'Farbe'));
  await findOne(page, { css: '.box [role=status]', text: '1 has a title' });
  await click(page, { css: '.box .btn', text: 'Keep both' });
  await until('both', async () => (await titles(page)).includes('=1+1 (2)'));
});
