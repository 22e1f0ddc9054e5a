import { badged, noticeOn, settled } from '../../../tests/e2e/comments';
import { click, findAll, findOne, until } from '../../../tests/browsers/find';
import { ADDRESSES } from '../../../tests/replica/x/addresses';
import { FIBRE } from '../addresses';
import type { Desk } from '../desk';
import { pressButton } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';

let startedAt = 0;

/** The first minute: who answers, how fast, the first badge. */
export const FIRST_STEPS: readonly Step[] = [
  {
    title: 'Right after installing, a page asks who answers, and marks nothing yet',
    expects: 'a notice with the account that is signed in, and no badge',
    walk: async (desk) => {
      startedAt = Date.now();
      const x = await desk.at('x', ADDRESSES.outage);
      const notice = await until('the question', async () => {
        const words = await noticeOn(x);
        return words.includes('vlindertelecom') ? words : null;
      });
      await settled(x);
      const marked = (await badged(x)).length;
      holds(marked === 0, `${marked} badges before anybody said who answers`);
      await desk.shot(x, 'who-answers');
      return `notice “${notice}”, ${marked} badges`;
    },
  },
  {
    title: 'First run: the guesses confirmed, a target chosen, done',
    expects: 'two guesses to confirm, a target, and the first badge within a minute',
    walk: async (desk) => {
      const facebook = await desk.at('facebook', FIBRE);
      await until('the question', async () => (await noticeOn(facebook)).includes('Vlinder'));
      const welcome = await desk.own('options.html#welcome');
      await welcome.size(860, 1100);
      const guesses = await until('two guesses', async () => {
        const found = await findAll(welcome, { css: '.guess' });
        return found.length === 2 ? found : null;
      });
      await desk.shot(welcome, 'first-run', true);
      for (const { text } of guesses) await say(welcome, text);
      await pressButton(welcome, /^ ?1 h/);
      await pressButton(welcome, 'Start');
      await findOne(welcome, { css: 'h1', text: 'Ready' });
      await desk.shot(welcome, 'ready');
      await openX(desk, welcome);
      const x = await desk.at('x');
      const first = await until('the first badge', async () => (await badged(x))[0]?.badges[0]);
      const seconds = (Date.now() - startedAt) / 1000;
      holds(seconds < 60, `${seconds.toFixed(1)} seconds to the first badge`);
      await desk.close('options.html');
      return `${seconds.toFixed(1)} seconds from the first page to the first badge, “${first.text}”`;
    },
  },
  {
    title: 'Settings: a brand word, initials, the number of the X account',
    expects: 'each is kept at once',
    walk: async (desk) => {
      const options = await desk.own('options.html#accounts');
      await options.size(980, 900);
      await write(options, 2, 'Vlinder');
      await click(options, { css: 'form button', text: 'Add', nth: 2 });
      await findOne(options, { css: '.names li', text: /Vlinder$/ });
      await click(options, { css: 'label input.field' });
      await options.type('4400112233');
      await options.press('Enter');
      await findOne(options, { css: '[role=status]', text: 'Saved' });
      await desk.shot(options, 'accounts', true);
      const replies = await desk.own('options.html#replies');
      await replies.size(980, 900);
      await click(replies, { css: 'label', text: 'initials' });
      await replies.type('JK');
      await replies.press('Enter');
      await findOne(replies, { css: '[role=status]', text: 'Saved' });
      await desk.shot(replies, 'replies', true);
      await desk.close('options.html');
      return 'brand word “Vlinder”, ^JK, 4400112233; “Saved.” each time';
    },
  },
];

type Page = Awaited<ReturnType<Desk['own']>>;

const say = (welcome: Page, guess: string) =>
  click(welcome, { css: 'button', text: 'Yes', within: { css: '.guess', text: guess } });

/** The button opens X in a tab of its own; the tour goes on in the one it has. */
async function openX(desk: Desk, welcome: Page): Promise<void> {
  await pressButton(welcome, 'Open X');
  const opened = await until('X in a new tab', async () => {
    for (const tab of await desk.visitor.tabs()) {
      const { pathname, host } = new URL(tab.url());
      if (host === 'x.com' && ['/', '/home'].includes(pathname)) return tab;
    }
    return null;
  });
  await findOne(opened, { css: 'article' });
  await opened.close();
}

async function write(options: Page, nth: number, words: string): Promise<void> {
  await click(options, { css: 'form input.field', nth });
  await options.type(words);
}
