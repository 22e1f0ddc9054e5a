import { reset } from '../../../tests/browsers/reset';
import { VLINDER } from '../../../tests/browsers/vlinder';
import { settled, withBadge } from '../../../tests/e2e/comments';
import { click, findAll, findOne, until } from '../../../tests/browsers/find';
import { GROUP } from '../addresses';
import { pause, pressButton, wordsOf } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';

/** The end of the day, and of everything kept. */
export const LAST_STEPS: readonly Step[] = [
  {
    title: 'Delete everything: a word to type, then nothing is left',
    expects: 'no ticket, no count on the icon, the popup asks to set up',
    walk: async (desk) => {
      const options = await desk.own('options.html#data');
      await options.size(980, 900);
      const before = await wordsOf(options, 'p', /[1-9]\d* tickets?/);
      await pressButton(options, 'Delete everything');
      await findOne(options, { css: 'form input' });
      await options.type('delete');
      await options.press('Enter');
      await findOne(options, { css: '[role=status]', text: 'Everything is deleted.' });
      const after = await until('the tickets to go', async () => {
        const words = await wordsOf(options, 'p', /\d+ tickets?/);
        return words.startsWith('0') ? words : null;
      });
      await desk.shot(options, 'deleted', true);
      await desk.close('options.html');
      const popup = await desk.own('popup.html');
      await popup.size(340, 520);
      await findOne(popup, { css: 'button', text: 'Set up Heard' });
      const icon = await desk.toolbar();
      await desk.at('popup.html');
      await desk.shot(popup, 'popup-not-set-up');
      await desk.close('popup.html');
      holds(icon === '', `the icon still says “${icon}”`);
      return `“${before}” → “${after}”; icon “${icon}”`;
    },
  },
  {
    title: 'All heard: when the last one is dealt with, the panel says so',
    expects: '“All heard” in the panel, 0 in the popup, nothing on the icon',
    walk: async (desk) => {
      await desk.close('sidepanel.html');
      await reset(desk.visitor, VLINDER);
      const facebook = await desk.at('facebook', GROUP);
      await withBadge(facebook, 'vlinder telecom fixed mine');
      await settled(facebook);
      const panel = await desk.panel();
      let dealt = 0;
      while (dealt < 12 && !(await findAll(panel, { css: 'h1', text: 'All heard' })).length) {
        const [listed] = await findAll(panel, { css: '.tickets button' });
        if (listed) await click(panel, { css: '.tickets button' });
        else await pressButton(panel, 'Next');
        await findOne(panel, { css: '.menu > button', text: 'Open' });
        await click(panel, { css: '.menu > button' });
        await pressButton(panel, 'No reply needed');
        dealt += 1;
        await pause(400);
        if ((await findAll(panel, { css: 'header b', text: /^ ?0 waiting/ })).length) break;
      }
      await desk.close('sidepanel.html');
      const anew = await desk.panel();
      await desk.at('facebook');
      await desk.shot(anew, 'nobody-waits');
      const seen = (await findAll(anew, { css: 'h1, h2' })).map(({ text }) => text).join(', ');
      const popup = await desk.own('popup.html');
      await popup.size(340, 520);
      const big = await wordsOf(popup, '.big');
      await desk.shot(popup, 'popup-all-heard');
      await desk.close('popup.html');
      const icon = await desk.toolbar();
      holds(big.startsWith('0') && icon === '', `popup “${big}”, icon “${icon}”`);
      return `${dealt} dealt with; panel “${seen}”, popup “${big}”, icon “${icon}”`;
    },
  },
];
