import { noticeOn, settled, withBadge } from '../../../tests/e2e/comments';
import { toolbarText } from '../../../tests/e2e/extension';
import { click, findOne, until } from '../../../tests/browsers/find';
import { ADDRESSES } from '../../../tests/replica/x/addresses';
import { FIBRE } from '../addresses';
import { openFromBadge, pause, wordsOf } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';

/** Other pages, and Heard's own. */
export const SURFACE_STEPS: readonly Step[] = [
  {
    title: 'Search on X: the brand named without addressing us is heard too',
    expects: 'a badge beside a post that only says “Vlinder”',
    walk: async (desk) => {
      const x = await desk.at('x', ADDRESSES.search);
      const { badges, text } = await withBadge(x, 'Vlinder ligt er weer uit');
      await settled(x);
      await desk.shot(x, 'x-search');
      return `“${text.slice(0, 60)}”: “${badges[0]?.text ?? ''}”`;
    },
  },
  {
    title: 'A page that cannot be read says so; unknown is never shown as zero',
    expects: '“This is not zero” on the page, “?” on the icon, “?” in the popup',
    walk: async (desk) => {
      const popup = await desk.own('popup.html');
      await popup.size(340, 520);
      const x = await desk.at('x', `${ADDRESSES.outage}?broken=1`);
      const notice = await until('the notice', async () => {
        const words = await noticeOn(x);
        return words.includes('This is not zero') ? words : null;
      });
      const icon = await until('the question mark', async () => {
        const text = await toolbarText(popup, x.url());
        return text === '?' ? text : null;
      });
      await desk.shot(x, 'x-broken');
      const big = await until('the popup to say it too', async () => {
        const words = await wordsOf(popup, '.big');
        return words.startsWith('?') ? words : null;
      });
      await desk.shot(popup, 'popup-cannot-read');
      await x.goto(`${ADDRESSES.outage}?broken=0`);
      return `“${notice}”; icon “${icon}”; popup “${big}”`;
    },
  },
  {
    title: 'The popup counts what the toolbar counts, and names who is next',
    expects: 'the same number in both, and a next one',
    walk: async (desk) => {
      await desk.at('facebook', FIBRE);
      const popup = await desk.own('popup.html');
      await popup.size(340, 520);
      const toolbar = await desk.toolbar();
      const big = await wordsOf(popup, '.big');
      const next = await wordsOf(popup, 'button.main');
      await desk.shot(popup, 'popup');
      await desk.close('popup.html');
      holds(Number.parseInt(big) === Number.parseInt(toolbar), `popup ${big}, toolbar ${toolbar}`);
      return `popup “${big}”, toolbar “${toolbar}”, button “${next}”`;
    },
  },
  {
    title: 'Settings: accounts, response times, labels, replies, data',
    expects: 'five sections, each with its heading',
    walk: async (desk) => {
      const seen: string[] = [];
      for (const section of ['accounts', 'times', 'labels', 'replies', 'data']) {
        const options = await desk.own(`options.html#${section}`);
        await options.size(980, 900);
        seen.push(await wordsOf(options, 'h1'));
        if (section === 'times') await click(options, { css: 'button', text: 'Set opening hours' });
        if (section === 'times') await findOne(options, { css: 'p', text: /is due/ });
        if (section === 'data') await findOne(options, { css: 'p', text: /[1-9]\d* tickets/ });
        await desk.shot(options, `options-${section}`, true);
        if (section === 'times') {
          await click(options, { css: 'button', text: 'Count day and night' });
          await findOne(options, { css: 'button', text: 'Set opening hours' });
        }
      }
      await desk.close('options.html');
      holds(new Set(seen).size === 5, seen.join(', '));
      return seen.join(' · ');
    },
  },
  {
    title: 'In the dark: the panel by the system, the page by its own theme',
    expects: 'a dark ground under the panel, badges on dark Facebook',
    only: 'chromium',
    walk: async (desk) => {
      const facebook = await desk.at('facebook', `${FIBRE}?theme=dark`);
      await withBadge(facebook, 'Second time your technician');
      await settled(facebook);
      await desk.shot(facebook, 'facebook-dark');
      const panel = await openFromBadge(desk, facebook, 'Claire Dunne');
      await panel.dark(true);
      // Colours pass over into each other.
      await pause(400);
      const ground = await panel.run(() => getComputedStyle(document.body).backgroundColor, null);
      await desk.shot(panel, 'panel-dark', true);
      await panel.dark(false);
      await facebook.goto(`${FIBRE}?theme=light`);
      const light = /\d+/.exec(ground)?.[0] ?? '255';
      holds(Number(light) < 60, `the panel's ground is ${ground}`);
      return `panel on ${ground}`;
    },
  },
];
