import { click, findAll, findOne, until } from '../../../tests/browsers/find';
import type { Tab } from '../../../tests/browsers/visitor';
import { draftIn, openFromBadge, pressButton, wordsOf } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';

const CARLA = '@carla_smeets';
/** Two things a tired hand writes: a failure nobody made, and a customer's data for all to read. */
const TIRED = 'Carla, mistakes were made. We wrote to carla.smeets@gmail.com about it.';

/** At the moment of writing: the review, the tripwire, saved replies, a fact of the day. */
export const WORKSHOP_STEPS: readonly Step[] = [
  {
    title: 'Own words are reviewed as they are written, and one press mends them',
    expects: 'the words marked with a reason, and a better wording in their place',
    walk: async (desk) => {
      const panel = await openFromBadge(desk, await desk.at('x'), CARLA);
      await write(panel, TIRED);
      await findOne(panel, { css: '.marks mark', text: /mistakes were made/i });
      const findings = await findAll(panel, { css: '.findings li' });
      const dots = await findAll(panel, { css: '.parts li' });
      await desk.shot(panel, 'review', true);
      await click(panel, { css: '.findings button', text: 'Replace' });
      await until('the better wording', async () => !/were made/i.test(await draftIn(panel)));
      holds(dots.length === 7, `${dots.length} parts in the meter`);
      return `${findings.length} findings; now “${(await draftIn(panel)).slice(0, 60)}…”`;
    },
  },
  {
    title: 'Personal data in a public reply stop the insert, softly',
    expects: 'a question that names the address, and the way back',
    walk: async (desk) => {
      const panel = await desk.panel();
      // The list of findings pushes the button down as it appears.
      await findOne(panel, { css: '.findings li[data-severity=strong]' });
      await click(panel, { css: '[aria-keyshortcuts]' });
      const found = await wordsOf(panel, '[role=alertdialog] mark');
      await desk.shot(panel, 'tripwire', true);
      await click(panel, { css: '[role=alertdialog] button', text: 'Go back and change it' });
      await until(
        'the question to go',
        async () => (await findAll(panel, { css: '[role=alertdialog]' })).length === 0,
      );
      await write(panel, '');
      return `asked about “${found}”; nothing was inserted`;
    },
  },
  {
    title: 'A saved reply of the starter set comes into the draft with “/”',
    expects: 'the reply in the draft, with the customer’s name',
    walk: async (desk) => {
      const settings = await desk.own('options.html#saved');
      await pressButton(settings, 'English');
      await findOne(settings, { css: '.reply b' });
      const count = (await findAll(settings, { css: '.reply b' })).length;
      await desk.shot(settings, 'saved-replies', true);
      await desk.close('options.html');
      const panel = await desk.panel();
      await write(panel, '/');
      await findOne(panel, { css: '[role=option][aria-selected=true]' });
      await desk.shot(panel, 'saved-picker', true);
      await panel.press('Escape');
      await write(panel, '');
      return `${count} replies in the set, chosen from under the “/”`;
    },
  },
];

/** Puts other words into the draft, by hand. */
async function write(panel: Tab, text: string): Promise<void> {
  await click(panel, { css: 'textarea' });
  await panel.press('Control+a');
  if (text === '') await panel.press('Backspace');
  else await panel.type(text);
}
