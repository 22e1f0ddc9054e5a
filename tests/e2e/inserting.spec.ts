import type { Tab } from '../browsers/visitor';
import { click, findAll, findOne, until } from '../browsers/find';
import { commentId } from '../replica/facebook/comment';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import type { Box } from './boxes';
import { BOXES, canSend, openBox, shows } from './boxes';
import { noticeOn, settled, wheelTo, withBadge } from './comments';
import { tellTab } from './extension';
import { expect, test } from './visit';

const DRAFT =
  'Danny, three in a month is too many.\n\nWe check your line now 👀 – José’s team 👩‍🔧 <b>&amp;</b> ^JK';

type Outcome = { readonly outcome: string };
type Given = { readonly text?: string; readonly how?: 'append' | 'replace' };

const insert = (own: Tab, tab: Tab, box: Box, { text = DRAFT, ...how }: Given = {}) => {
  const { ticketId, visibility, addressee } = box;
  const wanted = { type: 'insert', ticketId, text, visibility, addressee, ...how };
  return tellTab<Outcome>(own, tab.url(), wanted);
};
const undo = (own: Tab, tab: Tab) =>
  tellTab<{ undone: boolean }>(own, tab.url(), { type: 'undoInsert' });

for (const box of BOXES) {
  test.describe(box.name, () => {
    test('takes a draft exactly and once, can then be sent, and is truly empty when it is taken back', async ({
      heard,
    }) => {
      const own = await heard.page('options.html');
      const tab = await heard.open(box.address);
      await openBox(tab, box);
      expect(await canSend(tab, box)).toBe(false);
      expect(await insert(own, tab, box)).toMatchObject({ outcome: 'inserted' });
      await shows(tab, box.editor, DRAFT);
      expect(await canSend(tab, box)).toBe(true);
      expect(await insert(own, tab, box)).toMatchObject({ outcome: 'inserted' });
      await shows(tab, box.editor, DRAFT);
      // Taken back before a letter was typed, the box is empty in the site's own state too.
      expect(await undo(own, tab)).toEqual({ undone: true });
      await shows(tab, box.editor, '');
      expect(await canSend(tab, box)).toBe(false);
      expect(await findAll(tab, { css: '.hd-frame', text: 'not sent' })).toEqual([]);
      await tab.type('a');
      await shows(tab, box.editor, 'a');
      expect(await undo(own, tab)).toEqual({ undone: false });
      await shows(tab, box.editor, 'a');
    });

    test('asks before it touches words of the person, and gives them back with Undo', async ({
      heard,
    }) => {
      const own = await heard.page('options.html');
      const tab = await heard.open(box.address);
      await openBox(tab, box);
      await click(tab, { css: box.editor });
      await tab.type('Hi there, ');
      await shows(tab, box.editor, 'Hi there, ');
      const two = { text: 'Line one.\nLine two.' };
      expect(await insert(own, tab, box, two)).toMatchObject({
        outcome: 'box-has-text',
        existing: 'Hi there,',
      });
      await shows(tab, box.editor, 'Hi there, ');
      expect(await insert(own, tab, box, { ...two, how: 'append' })).toMatchObject({
        outcome: 'inserted',
      });
      await shows(tab, box.editor, 'Hi there,\nLine one.\nLine two.');
      // A draft of ours that is there still needs no question.
      await insert(own, tab, box, { text: 'Another.' });
      await shows(tab, box.editor, 'Hi there,\nAnother.');
      await tab.type(' ok?');
      await shows(tab, box.editor, 'Hi there,\nAnother. ok?');
      for (let left = ' ok?'.length; left > 0; left--) await tab.press('Backspace');
      await shows(tab, box.editor, 'Hi there,\nAnother.');
      expect(await undo(own, tab)).toEqual({ undone: true });
      await shows(tab, box.editor, 'Hi there, ');
      expect(await insert(own, tab, box, { ...two, how: 'replace' })).toMatchObject({
        outcome: 'inserted',
      });
      await shows(tab, box.editor, 'Line one.\nLine two.');
      expect(await undo(own, tab)).toEqual({ undone: true });
      await shows(tab, box.editor, 'Hi there, ');
      await tab.type('you');
      await shows(tab, box.editor, 'Hi there, you');
    });
  });
}

test('a mention that Facebook put in the box of a reply to a reply stays in front', async ({
  heard,
}) => {
  const own = await heard.page('options.html');
  const tab = await heard.open(FACEBOOK.fibre);
  const reply = { css: '[role=article]', text: /^(?![^]*fibre reaches)[^]*ook 12 december/i };
  await wheelTo(tab, 'ook 12 december');
  await withBadge(tab, 'ook 12 december');
  await click(tab, { css: '[role=button]', text: /^ ?Reply$/, within: reply });
  const editor = '[data-lexical-editor=true][aria-label^="Reply"]';
  await shows(tab, editor, 'Bram Toebak ');
  const wanted = {
    type: 'insert',
    ticketId: `facebook:${commentId('waiting-date-stands')}`,
    text: 'de 12e staat.',
    visibility: 'public',
    addressee: { name: 'Bram Toebak', handle: null, id: null },
  };
  expect(await tellTab(own, tab.url(), wanted)).toMatchObject({ outcome: 'inserted' });
  await shows(tab, editor, 'Bram Toebak de 12e staat.');
  await undo(own, tab);
  await shows(tab, editor, 'Bram Toebak ');
});

test('a draft waits for the box of its own comment, and goes into no other', async ({ heard }) => {
  const own = await heard.page('options.html');
  const tab = await heard.open(ADDRESSES.outage);
  const [box] = BOXES;
  if (!box) throw new Error('no box');
  await findOne(tab, { css: '.hd-badge', within: { css: 'article', text: '@dannyoc_82' } });
  expect(await insert(own, tab, box)).toEqual({
    outcome: 'box-closed',
    buttonWords: 'Reply',
  });
  await click(tab, {
    css: '[data-testid=reply]',
    within: { css: 'article', text: '@carla_smeets' },
  });
  await shows(tab, box.editor, '');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await shows(tab, box.editor, '');
  await tab.press('Escape');
  await until(
    'the dialog to close',
    async () => (await findAll(tab, { css: box.editor })).length === 0,
  );
  await openBox(tab, box);
  await shows(tab, box.editor, DRAFT);
});

test('the notice and the count stay those of the conversation under X’s reply dialog', async ({
  heard,
}) => {
  const tab = await heard.open(ADDRESSES.outage);
  await settled(tab);
  const before = await noticeOn(tab);
  await click(tab, {
    css: '[data-testid=reply]',
    within: { css: 'article', text: '@carla_smeets' },
  });
  await findOne(tab, { css: '[role=dialog] [data-testid=tweetTextarea_0]' });
  expect(tab.url()).toContain('/compose/post');
  await settled(tab);
  expect(await noticeOn(tab)).toBe(before);
});
