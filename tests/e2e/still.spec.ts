import type { Tab } from '../browsers/visitor';
import { bring, click, findOne, until } from '../browsers/find';
import { ADDRESSES } from '../replica/x/addresses';
import { idOf } from '../replica/x/row';
import { settled } from './comments';
import type { Heard } from './visit';
import { expect, test } from './visit';

/** Everything a ticket is drawn from but the ticket itself. */
const AROUND = ['context', 'drafts', 'facts', 'notes', 'savedReplies'] as const;
/** Longer than the panel waits for an answer. */
const LATE_MS = 1500;

/** Keeps these stores from answering for a while, as another page does that writes much at once. */
const holdBack = (own: Tab, stores: readonly string[], forMs: number) =>
  own.run(
    ({ stores, forMs }) =>
      new Promise<void>((done) => {
        const request = indexedDB.open('heard');
        request.onsuccess = () => {
          const db = request.result;
          const until = performance.now() + forMs;
          const [first = ''] = stores;
          const busy = db.transaction([...stores], 'readwrite').objectStore(first);
          const again = () => {
            busy.count().onsuccess = () => {
              done();
              if (performance.now() < until) again();
              else db.close();
            };
          };
          again();
        };
      }),
    { stores: [...stores], forMs },
  );

/** Says that an answer to a ticket is being written in a window that is not this one. */
const writeElsewhere = (own: Tab, ticketId: string) =>
  own.run(async (ticketId) => {
    type Api = { storage: { session: { set(items: object): Promise<void> } } };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const now = Date.now();
    const writing = { ticketId, windowId: 4711, tabId: null, since: now, touchedAt: now };
    await chrome.storage.session.set({ [`writing:${ticketId}`]: writing });
  }, ticketId);

type Places = { readonly who: string; readonly draft: number; readonly insert: number };

/** Notes in every frame where the draft and its button stand, and of whose comment. */
const watchPlaces = (panel: Tab) =>
  panel.run(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { places: seen });
    const look = () => {
      const top = (css: string) => {
        const box = document.querySelector(css)?.getBoundingClientRect();
        return box?.height ? Math.round(box.top) : null;
      };
      const draft = top('.drafting');
      const insert = top('[aria-keyshortcuts="Alt+I"]');
      const who = document.querySelector('main > section h2')?.textContent;
      if (draft !== null && insert !== null) seen.push({ who, draft, insert });
    };
    // As painted: an observer that has just begun hears last before the frame is drawn.
    const frame = () => {
      const last = new ResizeObserver(() => {
        last.disconnect();
        look();
      });
      last.observe(document.body);
      requestAnimationFrame(frame);
    };
    frame();
  }, null);

const placesOf = async (panel: Tab, who: string): Promise<Places[]> => {
  const all = await panel.run(() => (globalThis as unknown as { places: Places[] }).places, null);
  return all.filter((one) => one.who.includes(who));
};

/** The panel in its list beside a page with many comments, and a page of ours to hold the store with. */
async function atTheList(heard: Heard): Promise<{ readonly panel: Tab; readonly own: Tab }> {
  const x = await heard.open(`${ADDRESSES.outage}?recycle=0&fresh=1`);
  await settled(x);
  const own = await heard.page('options.html');
  const panel = await heard.panel();
  await panel.size(360, 1300);
  await findOne(panel, { css: '.tickets button' });
  return { panel, own };
}

for (const [name, forMs] of [
  ['late', 500],
  ['too late to be waited for', LATE_MS],
] as const) {
  test(`draft and Insert stay where they were first drawn when the store answers ${name}`, async ({
    heard,
  }) => {
    const { panel, own } = await atTheList(heard);
    await watchPlaces(panel);
    await holdBack(own, AROUND, forMs);
    await panel.front();
    await click(panel, { css: '.tickets button', text: 'Danny' });
    await findOne(panel, { css: 'main > section h2', text: 'Danny' });
    // The last to answer: what stands under the draft and above it is there then.
    await findOne(panel, { css: '.thread summary' });
    await findOne(panel, { css: '.keep textarea' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await until('a few frames of them', async () => (await placesOf(panel, 'Danny')).length > 5);
    const places = await placesOf(panel, 'Danny');
    expect(new Set(places.map(({ draft }) => draft)).size).toBe(1);
    expect(new Set(places.map(({ insert }) => insert)).size).toBe(1);
  });
}

test('draft and Insert stay where they are when another window begins to answer', async ({
  heard,
}) => {
  const { panel, own } = await atTheList(heard);
  await click(panel, { css: '.tickets button', text: 'Danny' });
  await findOne(panel, { css: 'main > section h2', text: 'Danny' });
  await watchPlaces(panel);
  await writeElsewhere(own, `x:${idOf(1002)}`);
  await panel.front();
  await findOne(panel, { css: '.hands', text: /another window/i });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await until('a few frames of them', async () => (await placesOf(panel, 'Danny')).length > 5);
  const places = await placesOf(panel, 'Danny');
  expect(new Set(places.map(({ draft }) => draft)).size).toBe(1);
  expect(new Set(places.map(({ insert }) => insert)).size).toBe(1);
});

test('draft and Insert stay where they are when a suggestion was used and is then reviewed', async ({
  heard,
}) => {
  const { panel } = await atTheList(heard);
  await click(panel, { css: '.tickets button', text: 'Danny' });
  await findOne(panel, { css: 'main > section h2', text: 'Danny' });
  await click(panel, { css: '.sug button' });
  await until('the words of it', () =>
    panel.run(() => document.querySelector('textarea')?.value !== '', null),
  );
  await watchPlaces(panel);
  await findOne(panel, { css: '.parts [data-state=there]' });
  const reviewed = (await placesOf(panel, 'Danny')).length;
  await until(
    'a few frames more',
    async () => (await placesOf(panel, 'Danny')).length > reviewed + 5,
  );
  const places = await placesOf(panel, 'Danny');
  expect(new Set(places.map(({ draft }) => draft)).size).toBe(1);
  expect(new Set(places.map(({ insert }) => insert)).size).toBe(1);
});

test('Insert stays under the pointer when a finding comes late', async ({ heard }) => {
  const { panel } = await atTheList(heard);
  await click(panel, { css: '.tickets button', text: 'Danny' });
  await findOne(panel, { css: 'main > section h2', text: 'Danny' });
  const type = (text: string) =>
    panel.run((words) => {
      const area = document.querySelector('textarea');
      if (area) area.value = words;
      area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  const insert = { css: '[data-act=insert]' };
  await type('Danny');
  await findOne(panel, { css: '[data-act=insert]:enabled' });
  await bring(panel, insert);
  const { x, y } = await findOne(panel, insert);
  await panel.mouseTo(x, y);
  await watchPlaces(panel);
  await type('Danny, mistakes were made. We apologise for any inconvenience.');
  await findOne(panel, { css: '.findings li' });
  const found = (await placesOf(panel, 'Danny')).length;
  await until('a few frames more', async () => (await placesOf(panel, 'Danny')).length > found + 5);
  const places = await placesOf(panel, 'Danny');
  expect(new Set(places.map(({ insert }) => insert)).size).toBe(1);
});
