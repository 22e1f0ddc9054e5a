import type { Find, Found, Tab } from './visitor';

type PlainFind = { css: string; text?: string; flags?: string; nth?: number; within?: PlainFind };

const plain = ({ css, text, nth, within }: Find): PlainFind => ({
  css,
  ...(text === undefined
    ? {}
    : typeof text === 'string'
      ? { text: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), flags: '' }
      : { text: text.source, flags: text.flags }),
  ...(nth === undefined ? {} : { nth }),
  ...(within ? { within: plain(within) } : {}),
});

/** All elements found now, in document order through open shadow roots. */
export const findAll = (tab: Tab, find: Find): Promise<Found[]> =>
  tab.run(
    ({ find, scroll }) => {
      type Plain = { css: string; text?: string; flags?: string; nth?: number; within?: Plain };
      const deep = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          element.shadowRoot ? [element, ...deep(element.shadowRoot)] : [element],
        );
      const nameOf = (element: Element) =>
        `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
      const matching = (wanted: Plain, root: ParentNode): Element[] => {
        const within = wanted.within ? matching(wanted.within, root)[0] : null;
        if (wanted.within && !within) return [];
        const pattern = wanted.text === undefined ? null : new RegExp(wanted.text, wanted.flags);
        const shown = deep(within ?? root).filter(
          (element) =>
            element.matches(wanted.css) &&
            element.getClientRects().length > 0 &&
            (!pattern || pattern.test(nameOf(element))),
        );
        return wanted.nth === undefined ? shown : shown.slice(wanted.nth, wanted.nth + 1);
      };
      return matching(find, document).map((element) => {
        if (scroll) element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return {
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          text: element.textContent,
          label: element.getAttribute('aria-label'),
          html: element.outerHTML.slice(0, 400),
        };
      });
    },
    { find: plain(find), scroll: false },
  );

const TIMEOUT_MS = 10_000;

/** Waits until the answer is truthy and gives it; a clear error says what was waited for. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | null | undefined | false>,
  timeoutMs = TIMEOUT_MS,
): Promise<Answer> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

const said = ({ css, text }: Find) => `${css}${text ? ` with “${String(text)}”` : ''}`;

/** The first element found, waiting for it. */
export const findOne = (tab: Tab, find: Find, timeoutMs?: number): Promise<Found> =>
  until(said(find), async () => (await findAll(tab, find))[0], timeoutMs);

/** Scrolls as a person would see to it, then clicks with the real mouse in the middle of the element. */
export async function click(tab: Tab, find: Find): Promise<void> {
  await findOne(tab, find);
  await bring(tab, find);
  let { x, y } = await atRest(tab, find);
  // The pointer comes first, as a hand brings it: what it points at may stay where it was.
  await tab.mouseTo(x, y);
  ({ x, y } = await atRest(tab, find, 1));
  await tab.clickAt(x, y);
}

const REST_MS = 50;
/** So often in a row it must be found at the same place: a store that answers late moves a panel twice. */
const RESTS = 5;

const isDisabled = ({ html }: Found): boolean => /^<[^>]*\sdisabled[\s=>]/.test(html);

/** The element once it stands still and can be clicked: a person does not hit what has just moved away either. */
async function atRest(tab: Tab, find: Find, wanted = RESTS): Promise<Found> {
  let before = await findOne(tab, find);
  for (let turn = 0, rests = 0; turn < 60 && rests < wanted; turn++) {
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const now = await findOne(tab, find);
    const isStill = now.x === before.x && now.y === before.y && !isDisabled(now);
    rests = isStill ? rests + 1 : 0;
    before = now;
  }
  return before;
}

/** Brings the element to the middle of the window: the visitor's own scrolling, never the extension's. */
export async function bring(tab: Tab, find: Find): Promise<void> {
  const { y } = await findOne(tab, find);
  const height = await tab.run(() => innerHeight, null);
  if (y > 90 && y < height - 60) return;
  await tab.run(
    (by) => {
      scrollBy(0, by);
    },
    y - height / 2,
  );
  await new Promise((resolve) => setTimeout(resolve, 150));
}
