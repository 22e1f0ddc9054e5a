import { withBadge } from '../../../tests/e2e/comments';
import { click, findAll, findOne, until } from '../../../tests/browsers/find';
import { ADDRESSES } from '../../../tests/replica/x/addresses';
import { chatOnX } from '../addresses';
import { by, draftIn, fillGaps, openFromBadge, pressButton, wordsOf } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';

const SOFIE = '@sofie_vdbossche';
const BOX = { css: '[data-testid=tweetTextarea_0]' };
const CHAT_BOX = 'textarea[data-testid=dm-composer-textarea]';

/** A case on X taken out of public and back. */
export const PRIVATE_STEPS: readonly Step[] = [
  {
    title: 'Take to private on X: the bridge with the invite link, posted by the person',
    expects: 'a bridge that ends in the invite link, in a PUBLIC frame',
    walk: async (desk) => {
      const x = await desk.at('x', `${ADDRESSES.outage}?recycle=0`);
      await withBadge(x, 'Al drie uur geen bereik');
      const panel = await openFromBadge(desk, x, SOFIE);
      await pressButton(panel, 'Take to private');
      await click(panel, { css: '.steps .sug button' });
      await until('the bridge', () => draftIn(panel));
      await fillGaps(panel);
      const bridge = await until('the invite link', async () => {
        const draft = await draftIn(panel);
        return draft.endsWith('messages/compose?recipient_id=4400112233') ? draft : null;
      });
      await desk.shot(panel, 'bridge', true);
      await pressButton(panel, /Insert/);
      await findOne(panel, { css: '[role=status]', text: /Reply/ });
      await desk.at('x');
      await click(x, { css: '[data-testid=reply]', within: by(SOFIE) });
      const frame = await wordsOf(x, '.hd-frame', 'PUBLIC');
      // The frame is there before the words are, and without words nothing can be posted.
      await until('the bridge in the reply box', async () =>
        (await findAll(x, BOX)).some(({ text }) => text.includes(bridge.slice(0, 30))),
      );
      await click(x, { css: '[data-testid=tweetButton]' });
      await desk.panel();
      await findOne(panel, { css: 'button', text: 'Open the direct message' });
      return `“${bridge.slice(0, 80)}… ${bridge.slice(-48)}”; frame “${frame}”`;
    },
  },
  {
    title: 'The message goes into her conversation and no other; the case stays on the clock',
    expects:
      'nothing in another chat, the message in hers, a PRIVATE frame, the badge “in private”',
    walk: async (desk) => {
      const panel = await desk.panel();
      await fillGaps(panel);
      const message = await draftIn(panel);
      const chat = await desk.at('chat', chatOnX('joris_mertens_'));
      await findOne(chat, { css: CHAT_BOX });
      await desk.panel();
      await pressButton(panel, /Insert/);
      const refused = await wordsOf(panel, '[role=status]', /another/);
      const wrong = await draftIn(chat);
      holds(wrong === '', `“${wrong}” in somebody else's chat`);
      await desk.at('chat', chatOnX('sofie_vdbossche'));
      await findOne(chat, { css: CHAT_BOX });
      await desk.panel();
      await pressButton(panel, /Insert/);
      await until(`“${message}” in her chat`, async () => (await draftIn(chat)) === message);
      await desk.at('chat');
      const frame = await wordsOf(chat, '.hd-frame');
      await desk.shot(chat, 'private-x');
      await desk.panel();
      await pressButton(panel, 'I wrote in private');
      await findOne(panel, { css: 'section .hd-badge[data-state=private]' });
      await desk.shot(panel, 'in-private', true);
      const x = await desk.at('x');
      const badge = await findOne(x, { css: '.hd-badge[data-state=private]', within: by(SOFIE) });
      await desk.close('chat');
      holds(/PRIVATE/.test(frame), frame);
      return `other chat: “${refused}”; frame “${frame}”; badge “${badge.text}”`;
    },
  },
  {
    title:
      'Solved in private: one closing line in public, and the case closes when it stands there',
    expects: 'a drafted closing line, nothing closed before it is posted, then the badge answered',
    walk: async (desk) => {
      const panel = await desk.panel();
      await pressButton(panel, 'Solved');
      await findOne(panel, { css: '[aria-current=step] .sug', text: /privé/ });
      await desk.shot(panel, 'solved', true);
      await click(panel, { css: '.steps .sug button' });
      const closing = await until('the closing line', () => draftIn(panel));
      await pressButton(panel, /Insert/);
      await findOne(panel, { css: '[role=status]', text: /Reply/ });
      const x = await desk.at('x');
      await click(x, { css: '[data-testid=reply]', within: by(SOFIE) });
      await until('the closing line in the reply box', async () =>
        (await findAll(x, BOX)).some(({ text }) => text.includes(closing.slice(0, 30))),
      );
      const before = await findAll(x, { css: '.hd-badge[data-state=private]', within: by(SOFIE) });
      holds(before.length === 1, 'the case was closed before the line was posted');
      await click(x, { css: '[data-testid=tweetButton]' });
      await desk.panel();
      const badge = await findOne(panel, { css: 'section .hd-badge[data-state^=answered]' });
      const trail = await findAll(panel, { css: 'ol li, ul li', text: /private/i });
      await desk.shot(panel, 'closed', true);
      return `“${closing}”; badge “${badge.text}”; ${trail.length} lines of the trail tell of the private way`;
    },
  },
];
