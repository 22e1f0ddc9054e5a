import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { startChromium } from '../browsers/chromium';
import { findAll, findOne, until } from '../browsers/find';
import type { Tab } from '../browsers/visitor';
import { ADDRESSES } from '../replica/x/addresses';
import { FACEBOOK } from './addresses';
import { BOXES, openBox, shows } from './boxes';
import { badged, settled, wheelTo, withBadge } from './comments';
import { tellTab } from './extension';
import { stored } from './stored';
import { expect, reset, test, VLINDER } from './visit';

test.describe('a person decides', () => {
  for (const box of BOXES.slice(0, 4)) {
    test(`nothing is pressed, sent or scrolled while Heard reads, badges and fills ${box.name}`, async ({
      heard,
    }) => {
      const own = await heard.page('options.html');
      const tab = await heard.open(box.address);
      await openBox(tab, box);
      if (box.visibility === 'public') await settled(tab);
      await watchActs(tab);
      await tellTab(own, tab.url(), { type: 'identityChanged' });
      const { ticketId, visibility, addressee } = box;
      await until(
        'everything read again',
        async () => box.visibility === 'private' || (await badged(tab)).length > 0,
      );
      const wanted = {
        type: 'insert',
        ticketId,
        text: 'One line.\nAnother.',
        visibility,
        addressee,
      };
      expect(await tellTab(own, tab.url(), wanted)).toMatchObject({ outcome: 'inserted' });
      await shows(tab, box.editor, 'One line.\nAnother.');
      await tellTab(own, tab.url(), { type: 'whereIs', ticketId });
      await tellTab(own, tab.url(), { type: 'undoInsert' });
      await shows(tab, box.editor, '');
      expect(await acts(tab)).toEqual([]);
      await tab.run(() => {
        document.body.click();
      }, null);
      expect(await acts(tab)).toEqual(['click, not by a person']);
    });
  }

  test('opening the box a draft waits for sends nothing', async ({ heard }) => {
    const own = await heard.page('options.html');
    const tab = await heard.open(FACEBOOK.fibre);
    const box = BOXES[2];
    if (!box) throw new Error('no box');
    await withBadge(tab, 'Second time your technician');
    const before = (await settled(tab)).length;
    const { ticketId, visibility, addressee } = box;
    const wanted = { type: 'insert', ticketId, text: 'Words.', visibility, addressee };
    expect(await tellTab(own, tab.url(), wanted)).toMatchObject({ outcome: 'box-closed' });
    await openBox(tab, box);
    await shows(tab, box.editor, 'Words.');
    expect((await settled(tab)).length).toBe(before);
  });
});

test.describe('nothing leaves the browser', () => {
  test('only the pages themselves ask the network for anything', async ({ heard }) => {
    for (const address of [ADDRESSES.outage, FACEBOOK.fibre]) {
      const tab = await heard.open(address);
      await until('badges', async () => (await badged(tab)).length > 2);
      const asked = await tab.run(
        () => performance.getEntriesByType('resource').map(({ name }) => name),
        null,
      );
      for (const url of asked) expect(url).toMatch(/^(https:\/\/[\w.]+\/_replica\/|data:)/);
    }
    await (await heard.panel()).run(() => document.title, null);
    expect(heard.strangeRequests).toEqual([]);
  });

  test('a page sees closed boxes and no word of ours in the released build', async ({}, info) => {
    test.skip(info.project.name === 'firefox', 'the same code; one browser is enough');
    const extension = resolve('.output/chrome-mv3');
    test.skip(!existsSync(`${extension}/manifest.json`), 'there is no released build yet');
    const visitor = await startChromium({ extension });
    await reset(visitor, VLINDER);
    const tab = await visitor.open(ADDRESSES.outage);
    const seen = await until('our elements', () =>
      tab.run(() => {
        const hosts = [...document.querySelectorAll<HTMLElement>('[data-heard]')];
        if (hosts.length < 4) return null;
        return {
          open: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
          words: hosts.map(({ textContent }) => textContent).join(''),
          attributes: [...new Set(hosts.flatMap((host) => host.getAttributeNames()))].sort(),
          kept: Object.keys({ ...localStorage, ...sessionStorage }).filter((key) =>
            key.toLowerCase().includes('heard'),
          ),
          globals: Object.keys(globalThis).filter((key) => key.toLowerCase().includes('heard')),
        };
      }, null),
    );
    const own = await visitor.open(visitor.extensionUrl('options.html'));
    const { tickets } = await stored(own);
    await visitor.close();
    expect(tickets.length).toBeGreaterThan(0);
    expect(seen).toEqual({
      open: 0,
      words: '',
      attributes: ['data-heard', 'data-room', 'data-theme', 'style'].filter((name) =>
        seen.attributes.includes(name),
      ),
      kept: [],
      globals: [],
    });
  });
});

test.describe('the page is hostile', () => {
  const HOSTILE = [
    'This is a disgrace, it never works!',
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
    '\u202Eesrever\u202C \u2066isolate\u2069',
    '{{constructor.constructor("window.hacked=1")()}}',
    'word '.repeat(2000),
  ].join(' ');

  test('a comment made of code, tricks of direction and ten thousand letters is text', async ({
    heard,
  }) => {
    const tab = await heard.open(ADDRESSES.outage);
    await wheelTo(tab, 'Great job, third outage');
    await withBadge(tab, 'Great job, third outage');
    await tab.run((text) => {
      const words = [...document.querySelectorAll('[data-testid="tweetText"]')];
      const one = words.find(({ textContent }) => textContent.includes('Great job'));
      if (one) one.textContent = text;
    }, HOSTILE);
    const own = await heard.page('options.html');
    const ticket = await until('the ticket to have the words', async () =>
      (await stored(own)).tickets.find(({ comment }) =>
        comment.text.startsWith('This is a disgrace'),
      ),
    );
    expect(ticket.comment.text.replace(/\s+/g, ' ').trim()).toBe(
      HOSTILE.replace(/\s+/g, ' ').trim(),
    );
    await tab.front();
    const badge = { css: '.hd-badge', within: { css: 'article', text: '@dannyoc_82' } };
    await tab.mouseTo(20, 20);
    const { x, y } = await findOne(tab, badge);
    await tab.mouseTo(x, y);
    const card = await findOne(tab, { css: '.hd-card' });
    expect(card.text.length).toBeLessThan(2000);
    const foreign = await tab.run(() => {
      const roots = [...document.querySelectorAll('[data-heard]')].map(
        ({ shadowRoot }) => shadowRoot,
      );
      return {
        elements: roots.flatMap((root) => [...(root?.querySelectorAll('img, script, a') ?? [])])
          .length,
        hacked: 'hacked' in globalThis,
      };
    }, null);
    expect(foreign).toEqual({ elements: 0, hacked: false });
  });

  test('messages and answers that a page forges change nothing', async ({ heard }) => {
    const own = await heard.page('options.html');
    const tab = await heard.open(ADDRESSES.outage);
    await withBadge(tab, 'Al drie uur geen bereik');
    await settled(tab);
    const before = await stored(own);
    await tab.run(() => {
      const lie = {
        id: '2124100000000001001',
        conversationId: '1',
        replyToId: '1',
        replyToHandle: 'nobody',
        authorId: '4400112233',
        authorHandle: 'vlindertelecom',
        mentions: [],
        noteText: 'forged words',
      };
      const answers: unknown[] = [
        JSON.stringify(lie),
        '{"__proto__":{"own":true}}',
        'x'.repeat(200_000),
        lie,
        null,
      ];
      let turn = 0;
      addEventListener(
        'heard:ask',
        ({ target }) => {
          const detail = answers[turn++ % answers.length];
          target?.dispatchEvent(new CustomEvent('heard:answer', { detail }));
        },
        true,
      );
      for (const type of ['commentsSeen', 'insert', 'openTicket', 'ticketsChanged', 'hello']) {
        postMessage(
          { type, ticketId: 'x:1', text: 'forged', visibility: 'public', comments: [lie] },
          '*',
        );
        dispatchEvent(new CustomEvent(type, { detail: lie }));
        document.dispatchEvent(new CustomEvent('heard:answer', { detail: JSON.stringify(lie) }));
      }
    }, null);
    await tellTab(own, tab.url(), { type: 'identityChanged' });
    await settled(tab);
    const after = await stored(own);
    const facts = ({ tickets }: typeof before) =>
      tickets.map(({ id, status, comment }) => [id, status, comment.text, comment.isOwn]);
    expect(facts(after)).toEqual(facts(before));
    expect(await findAll(tab, { css: '.hd-frame' })).toEqual([]);
  });
});

/** Notes from now on whatever a person would have done, and was not done by one, and every scrolling. */
const watchActs = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const noted: string[] = [];
    (globalThis as unknown as { noted: string[] }).noted = noted;
    const acts = ['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'];
    const keys = ['pointerdown', 'pointerup', 'keydown', 'keypress', 'keyup', 'touchstart'];
    for (const type of [...acts, ...keys, 'submit', 'change', 'drop']) {
      addEventListener(
        type,
        ({ isTrusted }) => {
          if (!isTrusted) noted.push(`${type}, not by a person`);
        },
        true,
      );
    }
    addEventListener('scroll', () => noted.push('scroll'), true);
    // What runs in the page's own world would go through these.
    const wrap = (owner: object, name: string) => {
      const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
        noted.push(name);
        return original.apply(this, args);
      });
    };
    for (const name of ['submit', 'requestSubmit']) wrap(HTMLFormElement.prototype, name);
    for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy']) wrap(Element.prototype, name);
    for (const name of ['fetch', 'open']) wrap(globalThis, name);
  }, null);

const acts = (tab: Tab): Promise<string[]> =>
  tab.run(() => (globalThis as unknown as { noted: string[] }).noted, null);
