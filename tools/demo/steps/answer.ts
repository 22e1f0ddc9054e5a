import { click, findAll, findOne, until } from '../../../tests/browsers/find';
import type { Tab } from '../../../tests/browsers/visitor';
import { by, draftIn, fillGaps, openFromBadge, pause, pressButton, wordsOf } from '../desk';
import { sidePanel } from '../sidePanel';
import type { Step } from '../step';
import { holds } from '../step';

const DANNY = '@dannyoc_82';
const EDITOR = { css: '[role=dialog] [data-testid=tweetTextarea_0]' };

/** From a late comment on X to its answer, posted by the person. */
export const ANSWER_STEPS: readonly Step[] = [
  {
    title: 'A click on the late badge opens the side panel on that comment',
    expects: 'the panel on Danny O’Connor, in Chromium as the browser’s own side panel too',
    walk: async (desk) => {
      const x = await desk.at('x');
      const panel = await openFromBadge(desk, x, DANNY);
      const real = await sidePanel(desk.visitor);
      holds(desk.visitor.name === 'firefox' || real !== null, 'no side panel among the targets');
      const suggestions = await findAll(panel, { css: '.sug' });
      holds(suggestions.length >= 2, `${suggestions.length} suggestions`);
      await desk.shot(panel, 'panel', true);
      const where = real === null ? 'the panel’s page in a tab' : `the real side panel (${real})`;
      return `${await wordsOf(panel, 'h2')} in ${where}, ${suggestions.length} suggestions`;
    },
  },
  {
    title: 'A suggestion is taken, and its gap filled by hand',
    expects: 'a draft that names the comment, with no gap left at the end',
    walk: async (desk) => {
      const panel = await desk.panel();
      const place = await withGap(panel);
      await click(panel, { css: '.sug button', nth: Math.max(0, place) });
      await until('the draft', () => draftIn(panel));
      const gaps = await fillGaps(panel);
      const draft = await draftIn(panel);
      holds(!/\[[^\]]+\]/.test(draft), draft);
      await desk.shot(panel, 'draft', true);
      return `gap ${gaps.join(', ')} filled: “${draft.slice(0, 110)}…”`;
    },
  },
  {
    title: 'Insert waits for the person to press the site’s Reply, then fills the box, PUBLIC',
    expects: 'the draft in the box that opened, the frame PUBLIC, and nothing posted',
    walk: async (desk) => {
      const panel = await desk.panel();
      const draft = await draftIn(panel);
      await pressButton(panel, /Insert/);
      const asks = await wordsOf(panel, '[role=status]', /Reply/);
      const x = await desk.at('x');
      const before = await ourReplies(x);
      await click(x, { css: '[data-testid=reply]', within: by(DANNY) });
      await until('the draft in the reply box', async () =>
        (await findOne(x, EDITOR)).text.includes(draft.slice(0, 20)),
      );
      const frame = await wordsOf(x, '.hd-frame');
      await desk.shot(x, 'inserted');
      await pause(700);
      const after = await ourReplies(x);
      holds(/PUBLIC/.test(frame), frame);
      holds(before === after, `${after - before} replies were posted by themselves`);
      return `“${asks}”; frame “${frame}”; posted by Heard: ${after - before}`;
    },
  },
  {
    title: 'The person posts: the badge says answered, and the toolbar counts one less',
    expects: 'an answered badge, and the count one lower',
    walk: async (desk) => {
      const before = await desk.toolbar();
      const x = await desk.at('x');
      await click(x, { css: '[data-testid=tweetButton]' });
      const badge = await until('the badge to say answered', async () => {
        const [one] = await findAll(x, { css: '.hd-badge', within: by(DANNY) });
        return one?.label?.startsWith('Answered') ? one : null;
      });
      const after = await until('the count to change', async () => {
        const now = await desk.toolbar();
        return now === before ? null : now;
      });
      await desk.shot(x, 'answered');
      holds(Number.parseInt(after) === Number.parseInt(before) - 1, `${before} → ${after}`);
      return `badge “${badge.text}” (${badge.label?.split('.')[0] ?? ''}); toolbar ${before} → ${after}`;
    },
  },
  {
    title: '“No reply needed” is noted, seen on the page, and taken back',
    expects: 'the badge changes on the page and comes back with Undo',
    walk: async (desk) => {
      const x = await desk.at('x');
      const panel = await openFromBadge(desk, x, '@carla_smeets');
      const before = await wordsOf(panel, 'section .hd-badge');
      await click(panel, { css: '.clock .menu > button' });
      await pressButton(panel, 'No reply needed');
      await findOne(panel, { css: 'section .hd-badge[data-state=no-reply]' });
      const toast = await wordsOf(panel, '.toast');
      await desk.shot(panel, 'no-reply');
      await desk.at('x');
      await findOne(x, { css: '.hd-badge[data-state=no-reply]', within: by('@carla_smeets') });
      await desk.panel();
      await click(panel, { css: '.toast button', text: 'Undo' });
      await findOne(panel, { css: 'section .hd-badge:not([data-state=no-reply])' });
      return `“${before}” → “no reply needed” (“${toast}”) → “${await wordsOf(panel, 'section .hd-badge')}”`;
    },
  },
];

const ourReplies = (x: Tab): Promise<number> =>
  x.run(
    () =>
      [...document.querySelectorAll('article')].filter((one) =>
        one.querySelector('[data-testid=User-Name]')?.textContent.includes('@vlindertelecom'),
      ).length,
    null,
  );

/** Place of the first suggestion with a gap; -1: none has one. */
const withGap = async (panel: Tab): Promise<number> =>
  (await findAll(panel, { css: '.sug' })).findIndex(({ html }) => html.includes('class="gap"'));
