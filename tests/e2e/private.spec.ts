import { click, findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { personOf as onFacebook } from '../replica/facebook/people';
import { ADDRESSES } from '../replica/x/addresses';
import { knownPerson } from '../replica/x/people';
import { expect, picture, test } from './visit';

const draftIn = (panel: Tab) =>
  panel.run(() => document.querySelector('textarea')?.value ?? '', null);
const chatWith = (handle: string) =>
  `https://x.com/messages/compose?recipient_id=${knownPerson(handle).id}`;
const CHAT_BOX = { css: 'textarea[data-testid=dm-composer-textarea]' };
const REPLY_BOX = { css: '[data-testid=tweetTextarea_0]' };
const valueOf = (tab: Tab) => tab.run(() => document.querySelector('textarea')?.value ?? '', null);

test('takes a case on X to private, writes there, and keeps it on the clock', async ({ heard }) => {
  const sofie = { css: 'article', text: '@sofie_vdbossche' };
  const x = await heard.open(`${ADDRESSES.outage}?recycle=0&fresh=1`);
  await click(x, { css: '.hd-badge', within: sofie });
  const panel = await heard.panel();
  await panel.size(360, 1200);
  await findOne(panel, { css: 'h2', text: 'Sofie' });
  await click(panel, { css: 'button', text: 'Take to private' });
  await panel.shot(picture(`${heard.name}-handoff-x`), { fullPage: true });

  await click(panel, { css: '.steps .sug button' });
  await until('the invite link at the end of the bridge', async () =>
    (await draftIn(panel)).endsWith('messages/compose?recipient_id=4400112233'),
  );
  await click(panel, { css: 'button', text: /Insert/ });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });
  await x.front();
  await click(x, { css: '[data-testid=reply]', within: sofie });
  await findOne(x, { css: '.hd-frame', text: 'PUBLIC' });
  await until('the bridge in the reply box', async () =>
    (await findAll(x, REPLY_BOX)).some(({ text }) => text.includes('recipient_id')),
  );
  await click(x, { css: '[data-testid=tweetButton]' });

  await panel.front();
  await findOne(panel, { css: 'button', text: 'Open the direct message' });
  const message = await draftIn(panel);
  expect(message.length).toBeGreaterThan(40);

  const wrong = await heard.open(chatWith('joris_mertens_'));
  await findOne(wrong, CHAT_BOX);
  await panel.front();
  await click(panel, { css: 'button', text: /Insert/ });
  await findOne(panel, { css: '[role=status]', text: /another/ });
  expect(await valueOf(wrong)).toBe('');
  await wrong.close();

  const right = await heard.open(chatWith('sofie_vdbossche'));
  await findOne(right, CHAT_BOX);
  await panel.front();
  await click(panel, { css: 'button', text: /Insert/ });
  await until('the message in the chat box', async () => (await valueOf(right)) === message);
  await right.front();
  await right.shot(picture(`${heard.name}-private-x`));

  await panel.front();
  await click(panel, { css: 'button', text: 'I wrote in private' });
  await findOne(panel, { css: 'section .hd-badge[data-state=private]' });
  await panel.shot(picture(`${heard.name}-in-private`), { fullPage: true });
  await x.front();
  await findOne(x, { css: '.hd-badge[data-state=private]', within: sofie });

  await panel.front();
  await click(panel, { css: 'button', text: 'Waiting for them' });
  await findOne(panel, { css: '[aria-current=step]', text: /Their turn since/ });
  await panel.goto(heard.extensionUrl('sidepanel.html'));
  await findOne(panel, { css: '[aria-current=step]', text: /Their turn since/ });
  await click(panel, { css: 'button', text: 'Solved' });
  await click(panel, { css: '.steps .sug button' });
  const closing = await until('the closing line', () => draftIn(panel));
  await click(panel, { css: 'button', text: /Insert/ });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });
  await x.front();
  await click(x, { css: '[data-testid=reply]', within: sofie });
  await until('the closing line in the reply box', async () =>
    (await findAll(x, REPLY_BOX)).some(({ text }) => text.includes(closing.slice(0, 30))),
  );
  await findOne(x, { css: '.hd-badge[data-state=private]', within: sofie });
  await click(x, { css: '[data-testid=tweetButton]' });
  await panel.front();
  await findOne(panel, { css: 'section .hd-badge[data-state^=answered]' });
});

test('tells how long Facebook’s one private reply can still be sent, and fills Messenger', async ({
  heard,
}) => {
  const tom = { css: '[role=article][aria-label*="Tom Hartley"]' };
  const facebook = await heard.open(
    'https://www.facebook.com/vlindertelecom/posts/122101000000000001?fresh=1',
  );
  await click(facebook, { css: '.hd-badge', within: tom });
  const panel = await heard.panel();
  await panel.size(360, 1200);
  await click(panel, { css: 'button', text: 'Take to private' });
  await click(panel, { css: '.steps .sug button' });
  const bridge = await until('the bridge in the draft', () => draftIn(panel));
  await click(panel, { css: 'button', text: /Insert/ });
  await findOne(panel, { css: '[role=status]', text: /Reply/ });
  await facebook.front();
  await click(facebook, { css: '[role=button]', text: /^ ?Reply$/, within: tom });
  await findOne(facebook, { css: '.hd-frame' });
  // The frame is there before the words are: Enter on an empty box posts nothing.
  await until('the bridge in the reply box', async () =>
    (await findAll(facebook, { css: '[data-lexical-editor=true]' })).some(({ text }) =>
      text.includes(bridge.slice(0, 30)),
    ),
  );
  await facebook.press('Enter');

  await panel.front();
  await findOne(panel, { css: 'p', text: /one private reply.*6 days left/ });
  const message = await draftIn(panel);
  const { vanity, id } = onFacebook('Tom Hartley');
  const messenger = await heard.open(`https://www.facebook.com/messages/t/${vanity ?? id}`);
  const box = { css: '[data-lexical-editor=true]' };
  await findOne(messenger, box);
  await panel.front();
  await click(panel, { css: 'button', text: /Insert/ });
  await until('the message in Messenger', async () =>
    (await findOne(messenger, box)).text.includes(message.slice(0, 40)),
  );
  await click(panel, { css: 'button', text: 'I wrote in private' });
  await findOne(panel, { css: 'section .hd-badge[data-state=private]' });
});
