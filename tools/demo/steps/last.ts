import { reset } from '../../../tests/browsers/reset';
import { VLINDER } from '../../../tests/browsers/vlinder';
import { settled, withBadge } from '../../../tests/e2e/comments';
import { click, findAll, findOne, until } from '../../../tests/browsers/find';
import type { Tab } from '../../../tests/browsers/visitor';
import { GROUP } from '../addresses';
import { pressButton, wordsOf } from '../desk';
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
      await click(options, { css: 'form input' });
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
      const waiting = async () => Number.parseInt(await wordsOf(panel, 'header b'));
      const before = await until('somebody to wait', waiting);
      for (let left = before; left > 0; left--) {
        if ((await findAll(panel, { css: '.tickets button' })).length)
          await click(panel, { css: '.tickets button' });
        else await pressButton(panel, 'Next');
        await click(panel, { css: '.clock .menu > button', text: 'Status: Open' });
        await click(panel, { css: '.clock .menu li button', text: 'No reply needed' });
        await until('one less', async () => (await waiting()) === left - 1);
      }
      await desk.shot(panel, 'last-one');
      const icon = await desk.toolbar();
      const popup = await desk.own('popup.html');
      await popup.size(340, 520);
      // As a popup it lies over the page; as a tab it has to stand behind it.
      await desk.at('facebook');
      const big = await wordsOf(popup, '.big');
      await desk.shot(popup, 'popup-all-heard');
      await desk.close('popup.html');
      await nextMorning(panel);
      await desk.close('sidepanel.html');
      const anew = await desk.panel();
      await desk.at('facebook');
      const said = await wordsOf(anew, 'h1', 'All heard');
      await desk.shot(anew, 'all-heard');
      holds(big.startsWith('0') && icon === '', `popup “${big}”, icon “${icon}”`);
      return `${before} dealt with; popup “${big}”, icon “${icon}”, the panel “${said}”`;
    },
  },
];

type Api = { readonly storage: { readonly session: { clear(): Promise<void> } } };

/** What a new start of the browser forgets: the comment that the panel showed last. */
const nextMorning = (own: Tab): Promise<void> =>
  own.run(() => (globalThis as unknown as { chrome: Api }).chrome.storage.session.clear(), null);
