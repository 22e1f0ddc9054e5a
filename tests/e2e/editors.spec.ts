import fc from 'fast-check';
import twitterText from 'twitter-text';
import type { Tab } from '../browsers/visitor';
import type { Box } from './boxes';
import { BOXES, canSend, openBox } from './boxes';
import { draftText } from './draftTexts';
import { tellTab } from './extension';
import { expect, test } from './visit';

/** One box of each editor: Draft.js, Lexical, a plain field. */
const EDITORS = BOXES.filter((_, place) => [0, 2, 4].includes(place));
const SEED = 20261122;
const RUNS = Number(process.env.HEARD_RUNS ?? 200);

/** What the editor's own state holds: only that is sent, whatever the document shows. */
const held = (tab: Tab, { editor }: Box): Promise<string | null> =>
  tab.run((css) => {
    const box = document.querySelector(css);
    const { heldBy } = globalThis as { heldBy?: (element: Element) => string | null };
    return box && heldBy ? heldBy(box) : null;
  }, editor);

for (const box of EDITORS) {
  test(`${box.name} holds every draft letter by letter, and none of it after Undo`, async ({
    heard,
  }) => {
    test.setTimeout(180_000);
    const own = await heard.page('options.html');
    const tab = await heard.open(box.address);
    await openBox(tab, box);
    const { ticketId, visibility, addressee } = box;
    console.log(`seed ${SEED}, ${RUNS} drafts`);
    await fc.assert(
      fc
        .asyncProperty(draftText, async (text) => {
          const wanted = { type: 'insert', ticketId, text, visibility, addressee };
          const { outcome } = await tellTab<{ outcome: string }>(own, tab.url(), wanted);
          expect({ outcome, held: await held(tab, box) }).toEqual({
            outcome: 'inserted',
            held: text,
          });
          expect(await canSend(tab, box)).toBe(isTaken(box, text));
          expect(await tellTab(own, tab.url(), { type: 'undoInsert' })).toEqual({ undone: true });
          expect(await held(tab, box)).toBe('');
          expect(await canSend(tab, box)).toBe(false);
        })
        .beforeEach(async () => {
          // What a failed draft left in the box must not fail the next, smaller one.
          if ((await held(tab, box)) === '') return;
          await tab.goto('about:blank');
          await tab.goto(box.address);
          await openBox(tab, box);
        }),
      { seed: SEED, numRuns: RUNS },
    );
  });
}

/** X counts; the other boxes take any length. */
const isTaken = ({ name }: Box, text: string): boolean =>
  !name.includes('Draft.js') || twitterText.parseTweet(text).valid;
