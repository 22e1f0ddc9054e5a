import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import type { Heard } from './visit';
import { expect, picture, test } from './visit';

const danny = { css: 'article', text: '@dannyoc_82' };
const EDITOR = '[role=dialog] [data-testid=tweetTextarea_0]';

/** X with the panel on Danny's complaint. */
async function atDanny(heard: Heard): Promise<{ readonly x: Tab; readonly panel: Tab }> {
  const x = await heard.open(`${ADDRESSES.outage}?recycle=0&fresh=1`);
  await click(x, { css: '.hd-badge', within: danny });
  const panel = await heard.panel();
  await panel.size(360, 1200);
  await findOne(panel, { css: 'h2', text: 'Danny' });
  return { x, panel };
}

const textIn = (panel: Tab) =>
  panel.run(() => document.querySelector('textarea')?.value ?? '', null);

async function write(panel: Tab, text: string): Promise<void> {
  await click(panel, { css: 'textarea' });
  await panel.press('Control+a');
  await panel.type(text);
}

/** Opens Danny's reply dialog and types into it, as a person does who was quicker than Heard. */
async function typeOnPage(x: Tab, text: string): Promise<void> {
  await x.front();
  await click(x, { css: '[data-testid=reply]', within: danny });
  await click(x, { css: EDITOR });
  await x.type(text);
}

test('marks what to change while it is written, and one press mends it, undone by the keyboard', async ({
  heard,
}) => {
  const { panel } = await atDanny(heard);
  await write(panel, 'Danny, mistakes were made. ^JK');
  await findOne(panel, { css: '.marks mark', text: /mistakes were made/i });
  await panel.shot(picture(`${heard.name}-finding`), { fullPage: true });
  await click(panel, { css: '.findings button', text: 'Replace' });
  await until('the better wording', async () => /we made mistakes/i.test(await textIn(panel)));
  await panel.press('Control+z');
  await until('the words from before', async () =>
    (await textIn(panel)).includes('mistakes were made'),
  );
});

test('asks before personal data go into a public box, and the trail keeps the answer', async ({
  heard,
}) => {
  const { panel } = await atDanny(heard);
  await write(panel, 'Danny, we wrote to danny.oconnor@gmail.com about it. ^JK');
  // The list of findings pushes the button down as it appears.
  await findOne(panel, { css: '.findings li[data-severity=strong]' });
  await click(panel, { css: '[aria-keyshortcuts]' });
  await findOne(panel, { css: '[role=alertdialog] mark', text: 'danny.oconnor@gmail.com' });
  await panel.shot(picture(`${heard.name}-tripwire`), { fullPage: true });
  expect(await findAll(panel, { css: '.trail li', text: 'warning aside' })).toEqual([]);
  await click(panel, { css: '[role=alertdialog] button', text: 'Insert anyway' });
  await findOne(panel, { css: '.trail li', text: 'warning aside: personal data in public' });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });
});

test('pauses the insert when a colleague answers meanwhile', async ({ heard }) => {
  const { x, panel } = await atDanny(heard);
  await write(panel, 'Danny, three in a month is on us. I check your line now. ^JK');
  await typeOnPage(x, 'Danny, an engineer is with you at noon. ^LV');
  await click(x, { css: '[data-testid=tweetButton]' });
  await panel.front();
  await findOne(panel, { css: '[role=alert]', text: 'an engineer is with you at noon' });
  await panel.shot(picture(`${heard.name}-paused`), { fullPage: true });
  expect(await findAll(panel, { css: '[aria-keyshortcuts]' })).toEqual([]);
  expect(await textIn(panel)).toContain('I check your line now');
  await click(panel, { css: '[role=alert] button', text: 'Keep writing' });
  await findOne(panel, { css: '[aria-keyshortcuts]' });
});

test('asks what becomes of the user’s own words in the box, and keeps them where it is told', async ({
  heard,
}) => {
  const { x, panel } = await atDanny(heard);
  await typeOnPage(x, 'One moment please.');
  await panel.front();
  await write(panel, 'Danny, I check your line now. ^JK');
  await click(panel, { css: '[aria-keyshortcuts]' });
  await findOne(panel, { css: '[role=alert] blockquote', text: 'One moment please.' });
  await panel.shot(picture(`${heard.name}-box-has-text`), { fullPage: true });
  expect((await findOne(x, { css: EDITOR })).text).not.toContain('I check your line');
  await click(panel, { css: '[role=alert] button', text: 'Add the draft below' });
  await until('both in the box', async () => {
    const { text } = await findOne(x, { css: EDITOR });
    return text.includes('One moment please.') && text.includes('I check your line now.');
  });
  await findOne(panel, { css: '.toast[role=status]', text: 'Inserted, not sent' });
});

test('keeps a draft when another text was posted in its place, and says which', async ({
  heard,
}) => {
  const { x, panel } = await atDanny(heard);
  await write(panel, 'Danny, three in a month is on us. I check your line now. ^JK');
  await click(panel, { css: '[aria-keyshortcuts]' });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });
  await x.front();
  await click(x, { css: '[data-testid=reply]', within: danny });
  await findOne(x, { css: '.hd-frame', text: 'PUBLIC' });
  await panel.front();
  await findOne(panel, { css: '.trail li', text: 'Draft inserted' });
  await x.front();
  await click(x, { css: EDITOR });
  await x.press('Control+a');
  await x.type('Which street do you live in? ^LV');
  await click(x, { css: '[data-testid=tweetButton]' });
  await panel.front();
  await findOne(panel, { css: '[role=alert]', text: 'Which street do you live in' });
  expect(await textIn(panel)).toContain('I check your line now');
});

test('a draft that takes the place of typed words is undone by the keyboard', async ({ heard }) => {
  const { panel } = await atDanny(heard);
  const typed = 'Danny, half a thought of mine';
  await write(panel, typed);
  await click(panel, { css: '.sug button', text: 'Use' });
  await until('the suggestion', async () => !(await textIn(panel)).includes('half a thought'));
  expect((await textIn(panel)).length).toBeGreaterThan(20);
  // The draft has the focus from then on.
  await panel.press('Control+z');
  await until('the words from before', async () => (await textIn(panel)) === typed);
});
