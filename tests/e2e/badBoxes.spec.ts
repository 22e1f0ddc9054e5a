import type { Tab } from '../browsers/visitor';
import { BOXES, canSend, openBox, words } from './boxes';
import type { Box } from './boxes';
import { tellTab } from './extension';
import { expect, test } from './visit';

/** One box of each editor: Draft.js, Lexical, a plain field. */
const EDITORS = BOXES.filter((_, place) => [0, 2, 4].includes(place));
const RICH = EDITORS.filter(({ editor }) => !editor.startsWith('textarea'));
const DRAFT = 'Danny, we look at your line now. ^JK';

const insert = (own: Tab, tab: Tab, { ticketId, visibility, addressee }: Box) =>
  tellTab<{ outcome: string }>(own, tab.url(), {
    type: 'insert',
    ticketId,
    text: DRAFT,
    visibility,
    addressee,
  });

/** What the whole page holds of the draft, in any box or out of it. */
const holdsDraft = (tab: Tab): Promise<boolean> =>
  tab.run(
    (draft) =>
      document.body.textContent.includes(draft) ||
      [...document.querySelectorAll('textarea')].some(({ value }) => value.includes(draft)),
    DRAFT,
  );

for (const box of EDITORS) {
  for (const how of ['read-only', 'switched off'] as const) {
    test(`${box.name} is left alone where the site made it ${how}`, async ({ heard }) => {
      const own = await heard.page('options.html');
      const tab = await heard.open(box.address);
      await openBox(tab, box);
      await tab.run(
        ({ css, how }) => {
          const editor = document.querySelector<HTMLElement>(css);
          if (editor instanceof HTMLTextAreaElement) {
            editor.readOnly = how === 'read-only';
            editor.disabled = how === 'switched off';
          } else {
            editor?.setAttribute(how === 'read-only' ? 'aria-readonly' : 'aria-disabled', 'true');
          }
        },
        { css: box.editor, how },
      );
      expect(await insert(own, tab, box)).toMatchObject({ outcome: 'refused' });
      expect(await words(tab, box.editor)).toBe('');
      expect(await canSend(tab, box)).toBe(false);
    });
  }
}

for (const box of RICH) {
  test(`a draft for ${box.name} goes nowhere when the box vanishes on the way`, async ({
    heard,
  }) => {
    const own = await heard.page('options.html');
    const tab = await heard.open(box.address);
    await openBox(tab, box);
    await tab.run((css) => {
      const vanish = () => document.querySelector(css)?.remove();
      document.addEventListener('selectionchange', vanish, { once: true, capture: true });
    }, box.editor);
    expect(await insert(own, tab, box)).toMatchObject({ outcome: 'refused' });
    expect(await holdsDraft(tab)).toBe(false);
  });

  test(`a draft for ${box.name} does not go into a box that took its place on the way`, async ({
    heard,
  }) => {
    const own = await heard.page('options.html');
    const tab = await heard.open(box.address);
    await openBox(tab, box);
    await tab.run((css) => {
      const swap = () => {
        const editor = document.querySelector<HTMLElement>(css);
        const other = editor?.cloneNode(true);
        if (!editor || !(other instanceof HTMLElement)) return;
        editor.replaceWith(other);
        other.focus();
      };
      document.addEventListener('selectionchange', swap, { once: true, capture: true });
    }, box.editor);
    expect(await insert(own, tab, box)).toMatchObject({ outcome: 'refused' });
    expect(await holdsDraft(tab)).toBe(false);
  });
}
