import { bring, click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { expect, picture, test } from './visit';

/** The article of one person's comment on the X replica. */
const by = (handle: string) => ({ css: 'article', text: `@${handle}` });

const draftIn = (panel: Tab) =>
  panel.run(() => document.querySelector('textarea')?.value ?? '', null);

const write = async (panel: Tab, text: string) => {
  await click(panel, { css: 'textarea' });
  await panel.press('Control+a');
  await panel.type(text);
};

test('takes a comment on X from its badge to answered, the human posting it', async ({ heard }) => {
  const x = await heard.open(`${ADDRESSES.outage}?recycle=0`);
  await click(x, { css: '.hd-badge', within: by('dannyoc_82') });

  const panel = await heard.panel();
  await panel.size(360, 1100);
  await findOne(panel, { css: 'h2', text: 'Danny' });
  const suggestions = await findAll(panel, { css: '.sug' });
  expect(suggestions.length).toBeGreaterThanOrEqual(2);
  await click(panel, { css: '.sug button', nth: 0 });
  await until('the suggestion in the draft', async () => (await draftIn(panel)).length > 20);
  await panel.shot(picture(`${heard.name}-panel-x`), { fullPage: true });

  const reply =
    'Danny, three in a month is too many, and that is on us.\n\nI am checking your line now 👀 ^JK';
  await write(panel, reply);
  await click(panel, { css: 'button', text: 'Insert' });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });

  await x.front();
  await click(x, { css: '[data-testid=reply]', within: by('dannyoc_82') });
  const editor = { css: '[role=dialog] [data-testid=tweetTextarea_0]' };
  await until('the draft in the reply box', async () =>
    (await findOne(x, editor)).text.includes('I am checking your line now'),
  );
  await findOne(x, { css: '.hd-frame', text: 'PUBLIC' });
  await x.shot(picture(`${heard.name}-inserted-x`));
  await click(x, { css: '[data-testid=tweetButton]' });

  await until('the badge to say answered', async () => {
    const [badge] = await findAll(x, { css: '.hd-badge', within: by('dannyoc_82') });
    return badge?.label?.startsWith('Answered');
  });
  await findOne(panel, { css: '.hd-badge[data-state^=answered]' });
});

/** The card of the badge clicked before would lie over the next one, as long as the pointer stays. */
async function leaveCard(x: Tab): Promise<void> {
  await x.front();
  await x.mouseTo(4, 4);
  await until(
    'the card to close',
    async () => (await findAll(x, { css: '.hd-card' })).length === 0,
  );
}

test('keeps a draft when the panel is closed, and for its own comment only', async ({ heard }) => {
  const x = await heard.open(`${ADDRESSES.outage}?recycle=0`);
  await click(x, { css: '.hd-badge', within: by('dannyoc_82') });
  const first = await heard.panel();
  await findOne(first, { css: 'h2', text: 'Danny' });
  await write(first, 'Half a thought');
  // Nobody closes the panel within the same millisecond as the last letter.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await first.close();

  await leaveCard(x);
  await click(x, { css: '.hd-badge', within: by('carla_smeets') });
  const other = await heard.panel();
  await findOne(other, { css: 'h2', text: 'Carla' });
  expect(await draftIn(other)).toBe('');
  await other.close();

  await leaveCard(x);
  await click(x, { css: '.hd-badge', within: by('dannyoc_82') });
  const again = await heard.panel();
  await until('the kept draft', async () => (await draftIn(again)) === 'Half a thought');
});

const FIBRE = 'https://www.facebook.com/vlindertelecom/posts/122101000000000001';
const named = (name: string) => ({ css: `[role=article][aria-label*="${name}"]` });

test('takes a comment on Facebook from its badge to answered', async ({ heard }) => {
  const facebook = await heard.open(`${FIBRE}?fresh=1`);
  const tom = named('Tom Hartley');
  await click(facebook, { css: '.hd-badge', within: tom });
  const panel = await heard.panel();
  await panel.size(360, 1100);
  await findOne(panel, { css: 'h2', text: 'Tom Hartley' });
  await panel.shot(picture(`${heard.name}-panel-facebook`), { fullPage: true });
  await write(panel, 'Tom, your own mesh router works: put the fibre box in bridge mode. ^JK');
  await click(panel, { css: 'button', text: 'Insert' });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });

  await facebook.front();
  await bring(facebook, { css: '[role=button]', text: /^ ?Reply$/, within: tom });
  await click(facebook, { css: '[role=button]', text: /^ ?Reply$/, within: tom });
  await until('the draft in the reply box', async () => {
    const boxes = await findAll(facebook, { css: '[data-lexical-editor=true]' });
    return boxes.some(({ text }) => text.includes('bridge mode'));
  });
  await facebook.shot(picture(`${heard.name}-inserted-facebook`));
  await facebook.press('Enter');
  await until('the badge to say answered', async () => {
    const [badge] = await findAll(facebook, { css: '.hd-badge', within: tom });
    return badge?.label?.startsWith('Answered');
  });
});

test('never puts a draft into the box of another comment', async ({ heard }) => {
  const x = await heard.open(`${ADDRESSES.outage}?recycle=0`);
  await click(x, { css: '.hd-badge', within: by('dannyoc_82') });
  const panel = await heard.panel();
  await findOne(panel, { css: 'h2', text: 'Danny' });
  await write(panel, 'For Danny only ^JK');
  await click(panel, { css: 'button', text: 'Insert' });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });

  await x.front();
  await click(x, { css: '[data-testid=reply]', within: by('carla_smeets') });
  const editor = { css: '[role=dialog] [data-testid=tweetTextarea_0]' };
  await findOne(x, editor);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await findOne(x, editor)).text).not.toContain('Danny');
});

test('notes what the user says of a ticket, and takes it back', async ({ heard }) => {
  const x = await heard.open(`${ADDRESSES.outage}?recycle=0`);
  await click(x, { css: '.hd-badge', within: by('dannyoc_82') });
  const panel = await heard.panel();
  await panel.size(360, 1100);
  for (const [action, state] of [
    ['Waiting for customer', 'waiting'],
    ['Escalate', 'late'],
    ['No reply needed', 'no-reply'],
    ['Answered elsewhere', 'answered-late'],
  ] as const) {
    await click(panel, { css: '.clock .menu > button' });
    await click(panel, { css: '.clock .menu li button', text: new RegExp(action, 'i') });
    await findOne(panel, { css: `section .hd-badge[data-state=${state}]` });
    await x.front();
    await findOne(x, { css: `.hd-badge[data-state=${state}]`, within: by('dannyoc_82') });
    await panel.front();
    await click(panel, { css: '.toast button', text: 'Undo' });
    await until('the undo', async () => (await findAll(panel, { css: '.toast' })).length === 0);
    await findOne(panel, { css: 'section .hd-badge[data-state=late]' });
  }
});
