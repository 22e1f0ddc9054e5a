import { badged, noticeOn, settled, withBadge } from '../../../tests/e2e/comments';
import { bring, click, findAll, findOne, until } from '../../../tests/browsers/find';
import type { Tab } from '../../../tests/browsers/visitor';
import { FEED, FIBRE, messenger } from '../addresses';
import { badgeOf, by, draftIn, fillGaps, openFromBadge, pressButton, wordsOf } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';
import { openCard } from './x';

const TOM = 'Tom Hartley';
const CLAIRE = 'Claire Dunne';
const BOX = { css: '[data-lexical-editor=true]' };

/** The same work on Facebook: what is not loaded, a reply, the feed, Messenger. */
export const FACEBOOK_STEPS: readonly Step[] = [
  {
    title: 'Facebook, the fibre post: what was read, and what the page has not loaded',
    expects: '33 comments read, 27 not loaded, and badges on customers only',
    walk: async (desk) => {
      const facebook = await desk.at('facebook', `${FIBRE}?fresh=1`);
      await withBadge(facebook, 'Second time your technician');
      await settled(facebook);
      const notice = await noticeOn(facebook);
      await desk.shot(facebook, 'facebook-light');
      holds(/^33 comments read/.test(notice) && /27 not loaded/.test(notice), notice);
      return `“${notice}”; ${(await badged(facebook)).length} badges in view`;
    },
  },
  {
    title: 'Facebook: a rough time is a “≥”, and the card says why',
    expects: 'a card with a quoted reason',
    walk: async (desk) => {
      const facebook = await desk.at('facebook');
      const card = await openCard(facebook, CLAIRE);
      await desk.shot(facebook, 'facebook-card');
      holds(/“.+”/.test(card), card);
      await facebook.mouseTo(5, 500);
      return card.slice(0, 220);
    },
  },
  {
    title: 'The person clicks “View 14 more comments”: Heard reads those too',
    expects: 'more comments read, fewer not loaded',
    walk: async (desk) => {
      const facebook = await desk.at('facebook');
      const before = await noticeOn(facebook);
      await click(facebook, { css: '[role=button]', text: 'View 14 more comments' });
      const after = await until('more to be read', async () => {
        const now = await noticeOn(facebook);
        return read(now) > read(before) ? now : null;
      });
      await settled(facebook);
      await desk.shot(facebook, 'facebook-more');
      return `“${before}” → “${after}”`;
    },
  },
  {
    title: 'A reply on Facebook: own words, inserted, posted by the person, answered',
    expects: 'the words in the box, nothing posted before Enter, the badge answered',
    walk: async (desk) => {
      const facebook = await desk.at('facebook');
      const panel = await openFromBadge(desk, facebook, TOM);
      await desk.shot(panel, 'panel-facebook', true);
      await click(panel, { css: 'textarea' });
      await panel.press('Control+a');
      await panel.type('Tom, your own mesh router works: put the fibre box in bridge mode. ^JK');
      await pressButton(panel, 'Insert');
      await findOne(panel, { css: '[role=status]', text: /Reply/ });
      await desk.at('facebook');
      await badgeOf(facebook, TOM);
      await openReply(facebook, TOM);
      await until('the draft in the reply box', async () =>
        (await findAll(facebook, BOX)).some(({ text }) => text.includes('bridge mode')),
      );
      const frame = await wordsOf(facebook, '.hd-frame');
      await desk.shot(facebook, 'facebook-inserted');
      await facebook.press('Enter');
      const badge = await until('the badge to say answered', async () => {
        const [one] = await findAll(facebook, { css: '.hd-badge', within: by(TOM) });
        return one?.label?.startsWith('Answered') ? one : null;
      });
      await desk.shot(facebook, 'facebook-answered');
      return `frame “${frame}”; badge “${badge.text}” (${badge.label?.split('.')[0] ?? ''})`;
    },
  },
  {
    title: 'The feed and the post’s own page show one and the same case',
    expects: 'one case in the panel’s list, with the same badge on both pages',
    walk: async (desk) => {
      const facebook = await desk.at('facebook', FIBRE);
      const there = (await withBadge(facebook, 'Second time your technician')).badges[0]?.text;
      await desk.at('facebook', FEED);
      await badgeOf(facebook, 'Aoife Brennan');
      const here = (await withBadge(facebook, 'Second time your technician')).badges[0]?.text;
      await settled(facebook);
      await desk.shot(facebook, 'facebook-feed');
      const panel = await desk.panel();
      await click(panel, { css: 'header button[aria-label="Show all as a list"]' });
      const isHers = ({ text }: { readonly text: string }) =>
        text.includes('Second time your technician');
      const list = await until('the list', async () => {
        const found = await findAll(panel, { css: '.tickets button' });
        // The list is drawn row by row, and she is not among the first.
        return found.some(isHers) ? found : null;
      });
      const same = list.filter(isHers);
      await desk.shot(panel, 'list');
      await click(panel, { css: '.tickets button', text: 'Second time your technician' });
      await findOne(panel, { css: 'h2', text: 'Aoife Brennan' });
      holds(same.length === 1, `${same.length} cases for one comment`);
      return `badge “${there ?? ''}” there, “${here ?? ''}” here; ${list.length} cases in the list, this one once`;
    },
  },
  {
    title: 'Take to private on Facebook: one private reply, seven days, and Messenger filled',
    expects: 'the days left, the message in her conversation, the badge “in private”',
    walk: async (desk) => {
      const facebook = await desk.at('facebook', FIBRE);
      const panel = await openFromBadge(desk, facebook, 'Inge Falkenrath');
      await pressButton(panel, 'Take to private');
      await click(panel, { css: '.steps .sug button' });
      const bridge = await until('the bridge in the draft', () => draftIn(panel));
      await pressButton(panel, /Insert/);
      await findOne(panel, { css: '[role=status]', text: /Reply/ });
      await desk.at('facebook');
      await openReply(facebook, 'Inge Falkenrath');
      await findOne(facebook, { css: '.hd-frame' });
      // The frame is there before the words are: Enter on an empty box posts nothing.
      await until('the bridge in the reply box', async () =>
        (await findAll(facebook, BOX)).some(({ text }) => text.includes(bridge.slice(0, 30))),
      );
      await facebook.press('Enter');
      await desk.panel();
      const days = await wordsOf(panel, 'p', /one private reply/);
      await desk.shot(panel, 'handoff-facebook', true);
      await fillGaps(panel);
      const message = await until('the message in the draft', () => draftIn(panel));
      const chat = await desk.at('messenger', messenger('Inge Falkenrath'));
      await findOne(chat, BOX);
      await desk.panel();
      await pressButton(panel, /Insert/);
      await until('the message in Messenger', async () =>
        (await findOne(chat, BOX)).text.includes(message.slice(0, 30)),
      );
      await desk.at('messenger');
      const frame = await wordsOf(chat, '.hd-frame');
      await desk.shot(chat, 'messenger');
      await desk.panel();
      await pressButton(panel, 'I wrote in private');
      const badge = await findOne(panel, { css: 'section .hd-badge[data-state=private]' });
      await desk.close('messenger');
      return `“${days}”; frame “${frame}”; badge “${badge.text}”`;
    },
  },
];

const read = (notice: string): number => Number.parseInt(notice);

async function openReply(facebook: Tab, who: string): Promise<void> {
  const button = { css: '[role=button]', text: /^ ?Reply$/, within: by(who) };
  await bring(facebook, button);
  await click(facebook, button);
}
