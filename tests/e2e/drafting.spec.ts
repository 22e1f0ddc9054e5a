import { resolve } from 'node:path';
import type { Chromium } from '../browsers/chromium';
import { startChromium } from '../browsers/chromium';
import { click, findAll, findOne, until } from '../browsers/find';
import { reset } from '../browsers/reset';
import type { Tab } from '../browsers/visitor';
import type { TestServer } from '../lib/drafting/aServer';
import { aServer, sse, SSE_END } from '../lib/drafting/aServer';
import { ADDRESSES } from '../replica/x/addresses';
import { expect, FOLDERS, picture, test, VLINDER } from './visit';

// The test build holds the permission for localhost from the start, since nobody can press the
// browser's own question without a person; everything else is as it is released.
let visitor: Chromium;
let server: TestServer;
/** Lets the server go on after its first piece. */
let goOn: () => void = () => undefined;

test.beforeAll(async ({}, info) => {
  test.skip(info.project.name === 'firefox', 'the same code; one browser is enough');
  server = await aServer(async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(sse('[NAME-1], three outages in '));
    await new Promise<void>((done) => {
      goOn = done;
      response.on('close', done);
    });
    response.end(sse('a month are too many. See https://evil.example.') + SSE_END);
  });
  visitor = await startChromium({
    extension: resolve(FOLDERS.chromium),
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
  await visitor.context.route(`${server.origin}/**`, (route) => route.continue());
});

test.afterAll(async () => {
  await visitor?.close();
  await server?.close();
});

const draftIn = (panel: Tab) =>
  panel.run(() => document.querySelector('textarea')?.value ?? '', null);

const write = async (tab: Tab, title: string, text: string) => {
  await click(tab, { css: '.field', within: { css: '.fields label', text: title } });
  await tab.type(text);
};

/** Goes on in private, where the model drafts the message with rules of its own. */
async function draftInPrivate(panel: Tab): Promise<void> {
  const before = server.asked.length;
  await click(panel, { css: '.btn', text: 'Take to private' });
  await click(panel, { css: '.btn', text: 'It is posted already' });
  await findOne(panel, { css: '.steps .model' });
  expect(await findAll(panel, { css: '.model' })).toHaveLength(1);
  const own = await draftIn(panel);
  await click(panel, { css: '.model .btn', text: 'Draft with the model' });
  await findOne(panel, { css: '.model [aria-busy] .words', text: 'Carla, three outages in' });
  goOn();
  await findOne(panel, { css: '.model .btn', text: 'Draft again' });
  expect(server.asked).toHaveLength(before + 1);
  const body = server.asked.at(-1)?.body ?? '';
  expect(body).toContain('You draft one private message');
  expect(body).toContain('Never ask for a password');
  expect(body).not.toMatch(/carla|smeets|Everyone can read/i);
  expect(await draftIn(panel)).toBe(own);
  await click(panel, { css: '.model .btn', text: 'Use' });
  // Nobody signs in private, and the link no fact of ours holds is a gap.
  expect(await draftIn(panel)).toBe('Carla, three outages in a month are too many. See [link].');
  await findOne(panel, { css: '.draft[data-visibility=private]' });
  await findOne(panel, { css: '.by-model', text: 'Drafted by small-1' });
  await panel.shot(picture('drafting-private'), { fullPage: true });
}

test('a model drafts once its address was switched on, and no sooner', async () => {
  await reset(visitor, VLINDER);
  const x = await visitor.open(`${ADDRESSES.outage}?recycle=0`);
  await click(x, { css: '.hd-badge', within: { css: 'article', text: '@carla_smeets' } });
  const panel = await visitor.open(visitor.extensionUrl('sidepanel.html'));
  await panel.size(360, 1400);
  await findOne(panel, { css: '.sug' });
  expect(await findAll(panel, { css: '.model' })).toEqual([]);

  const options = await visitor.open(visitor.extensionUrl('options.html#drafting'));
  await click(options, { css: 'label', text: 'a model at an address' });
  await write(options, 'Address', server.origin);
  await findOne(options, { css: 'label', text: `asked for at ${server.origin}/v1/chat` });
  await write(options, 'Model', 'small-1');
  await write(options, 'Key', 'sk-secret');
  await click(options, { css: '.btn', text: 'Allow and switch on' });
  await findOne(options, { css: '[role=status]', text: `${server.origin}/v1/chat/completions` });
  await options.shot(picture('drafting-settings'), { fullPage: true });
  expect(server.asked).toEqual([]);

  await panel.front();
  await findOne(panel, { css: '.model', text: `small-1 at ${server.origin}` });
  await click(panel, { css: '.model .btn', text: 'Show what is sent' });
  const shown = (await findAll(panel, { css: '.sent pre' })).map(({ text }) => text);
  await click(panel, { css: '.model .btn', text: 'Draft with the model' });
  await findOne(panel, { css: '.model [aria-busy] .words', text: 'Carla, three outages in' });
  await findOne(panel, { css: '.model .btn', text: 'Stop' });
  goOn();
  await findOne(panel, { css: '.model .btn', text: 'Draft again' });
  await findOne(panel, { css: '.model', text: 'Replaced by gaps' });
  await panel.shot(picture('drafting-panel'), { fullPage: true });

  const [asked] = server.asked;
  const { messages, model } = JSON.parse(asked?.body ?? '{}') as {
    model: string;
    messages: readonly { readonly content: string }[];
  };
  expect(asked?.headers.authorization).toBe('Bearer sk-secret');
  expect(model).toBe('small-1');
  expect(messages.map(({ content }) => content).toSorted()).toEqual(shown.toSorted());
  expect(asked?.body).not.toMatch(/carla|smeets/i);

  await click(panel, { css: '.model .btn', text: 'Use' });
  expect(await draftIn(panel)).toBe(
    'Carla, three outages in a month are too many. See [link]. ^JK',
  );
  await findOne(panel, { css: '.by-model', text: 'Drafted by small-1' });
  await panel.run(() => new Promise((done) => setTimeout(done, 500)), null);
  await panel.close();
  const again = await visitor.open(visitor.extensionUrl('sidepanel.html'));
  await findOne(again, { css: '.by-model', text: 'Drafted by small-1' });
  await click(again, { css: 'textarea' });
  await again.type('!');
  await until(
    'the mark to go',
    async () => (await findAll(again, { css: '.by-model' })).length === 0,
  );

  await click(again, { css: '.model .btn', text: 'Draft with the model' });
  await findOne(again, { css: '.model [aria-busy] .words' });
  await click(again, { css: '.model .btn', text: 'Stop' });
  await findOne(again, { css: '.model [role=alert]', text: 'Stopped' });

  await click(again, { css: '.model .btn', text: 'Draft with the model' });
  await findOne(again, { css: '.model [aria-busy] .words' });
  await x.front();
  await x.run(() => {
    const article = [...document.querySelectorAll('article')].find(({ textContent }) =>
      textContent.includes('@carla_smeets'),
    );
    const words = article?.querySelector('[data-testid=tweetText]');
    words?.replaceChildren(document.createTextNode('Second thoughts: it works again. Thanks'));
  }, null);
  await again.front();
  await findOne(again, { css: '.model [role=alert]', text: 'thrown away' });

  await draftInPrivate(again);

  await options.front();
  await click(options, { css: 'label', text: 'Heard alone' });
  await until('nothing to be kept of it', () =>
    options.run(async () => {
      type Api = { storage: { local: { get(keys: null): Promise<object> } } };
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      return !JSON.stringify(await api.storage.local.get(null)).includes('sk-secret');
    }, null),
  );
  await again.front();
  await until(
    'the panel to offer none',
    async () => (await findAll(again, { css: '.model' })).length === 0,
  );
});
