import { mkdirSync } from 'node:fs';
import { bring, click, findAll, findOne, until } from '../../tests/browsers/find';
import type { Find, Tab, Visitor } from '../../tests/browsers/visitor';
import { knownPerson } from '../../tests/replica/x/people';

/** Where the tour's pictures are put. */
export const OUTPUT = 'demo-output';

/** The tabs one person works with, each kept open under a name. */
export type Desk = {
  readonly visitor: Visitor;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Of the step that is walked; pictures are named after it. */
  readonly stepNumber: () => number;
  /** The tab of this name in front, at this address where one is given. */
  readonly at: (name: string, url?: string) => Promise<Tab>;
  /** One of Heard's own pages in a tab, in front. */
  readonly own: (path: string) => Promise<Tab>;
  /** The panel's page in a tab of the width the browser gives it at the side. */
  readonly panel: () => Promise<Tab>;
  readonly close: (name: string) => Promise<void>;
  /** Writes a picture, named after the step that is walked. */
  readonly shot: (tab: Tab, what: string, fullPage?: boolean) => Promise<void>;
  /** A picture of every open tab, for a step that does not hold. */
  readonly shotAll: () => Promise<void>;
  /** The count on the toolbar's icon. */
  readonly toolbar: () => Promise<string>;
};

type Api = { readonly action: { getBadgeText(about: object): Promise<string> } };

const PANEL = { width: 360, height: 1150 };

/** A desk in this browser. */
export function createDesk(visitor: Visitor, about: Pick<Desk, 'extension' | 'stepNumber'>): Desk {
  const tabs = new Map<string, Tab>();
  mkdirSync(OUTPUT, { recursive: true });

  const at = async (name: string, url?: string): Promise<Tab> => {
    const open = tabs.get(name);
    if (open) {
      await open.front();
      if (url) await open.goto(url);
      return open;
    }
    const tab = await visitor.open(url);
    tabs.set(name, tab);
    return tab;
  };
  const own = async (path: string): Promise<Tab> => {
    const page = path.replace(/#.*/, '');
    if (page !== path && tabs.has(page)) await close(page);
    return at(page, tabs.has(page) ? undefined : visitor.extensionUrl(path));
  };
  const close = async (name: string): Promise<void> => {
    await tabs.get(name)?.close();
    tabs.delete(name);
  };
  const shot = async (tab: Tab, what: string, fullPage = false): Promise<void> => {
    const number = String(about.stepNumber()).padStart(2, '0');
    const browser = visitor.name === 'firefox' ? 'firefox-' : '';
    const path = `${OUTPUT}/${browser}${number}-${what}.png`;
    if (fullPage) await tallShot(tab, path);
    else await tab.shot(path);
  };
  return {
    ...about,
    visitor,
    at,
    own,
    close,
    shot,
    shotAll: async () => {
      for (const [name, tab] of tabs) {
        await shot(tab, `not-held-${name.replace('.html', '')}`).catch(() => undefined);
      }
    },
    panel: async () => {
      const panel = await own('sidepanel.html');
      await panel.size(PANEL.width, PANEL.height);
      return panel;
    },
    toolbar: async () => {
      const before = tabs.get('sidepanel.html') ?? (await own('sidepanel.html'));
      return before.run(
        () => (globalThis as unknown as { chrome: Api }).chrome.action.getBadgeText({}),
        null,
      );
    },
  };
}

/** A picture of the whole page in a window as high as it is: no bar at the side, no head half way down. */
export async function tallShot(tab: Tab, path: string): Promise<void> {
  // What a live query brings comes a moment after the page.
  await pause(150);
  const { width, height } = await tab.run(() => ({ width: innerWidth, height: innerHeight }), null);
  const whole = await tab.run(() => document.documentElement.scrollHeight, null);
  if (whole > height) await tab.size(width, whole);
  await tab.run(() => {
    scrollTo(0, 0);
  }, null);
  await tab.shot(path);
  if (whole > height) await tab.size(width, height);
}

/** The comment on a page by whom it is: an X handle with its "@", or a name on Facebook. */
export const by = (who: string) =>
  who.startsWith('@')
    ? { css: 'article', text: who }
    : { css: `[role=article][aria-label*="${who}"]` };

/** Scrolls to this person's comment, as the visitor, and gives its badge once it is there. */
export async function badgeOf(page: Tab, who: string): Promise<Find> {
  const badge = { css: '.hd-badge', within: by(who) };
  await bring(page, by(who));
  await findOne(page, badge);
  await bring(page, badge);
  return badge;
}

/** Clicks the badge of this person's comment with the real mouse, then shows the panel's tab on it. */
export async function openFromBadge(desk: Desk, page: Tab, who: string): Promise<Tab> {
  await click(page, await badgeOf(page, who));
  const panel = await desk.panel();
  const name = who.startsWith('@') ? knownPerson(who.slice(1)).name : who;
  await until(`the panel to show ${name}`, async () => (await shownIn(panel)).includes(name));
  // A ticket is drawn whole or not yet; its trail is the last part.
  await findOne(panel, { css: '.trail li' });
  return panel;
}

const shownIn = (panel: Tab): Promise<string> =>
  panel.run(() => document.querySelector('main h2')?.textContent ?? '', null);

/** The draft in the panel. */
export const draftIn = (panel: Tab): Promise<string> =>
  panel.run(() => document.querySelector('textarea')?.value ?? '', null);

/** Presses a button by its words. */
export const pressButton = (tab: Tab, words: string | RegExp): Promise<void> =>
  click(tab, { css: 'button', text: words });

/** The words of the first element found. */
export const wordsOf = async (tab: Tab, css: string, text?: string | RegExp): Promise<string> =>
  (await findOne(tab, text === undefined ? { css } : { css, text })).text
    .replace(/\s+/g, ' ')
    .trim();

/** Lets the hand rest: what a person does between two movements. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const GAP = /\[[^\]]+\]/g;
const FILLING: readonly (readonly [RegExp, string])[] = [
  [/time|uhr|tijd|heure/i, '18:00'],
  [/date|datum|day|tag|jour/i, 'Friday'],
  [/name|naam|nom/i, 'Jill'],
  [/town|place|ort|plaats|ville/i, 'Antwerp'],
];

/** Fills each gap of the draft as a person does: a press on its name, then typing; gives the gaps. */
export async function fillGaps(panel: Tab): Promise<readonly string[]> {
  const gaps = (await draftIn(panel)).match(GAP) ?? [];
  for (const gap of gaps) {
    await click(panel, { css: '.chips button.gap' });
    await panel.type(FILLING.find(([about]) => about.test(gap))?.[1] ?? 'our team');
    await pause(100);
  }
  const [left] = (await findAll(panel, { css: '.chips button.gap' })).map(({ text }) => text);
  if (left) throw new Error(`the gap “${left}” is still there`);
  return gaps;
}
