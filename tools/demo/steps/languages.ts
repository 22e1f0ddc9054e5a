import { startChromium } from '../../../tests/browsers/chromium';
import { reset } from '../../../tests/browsers/reset';
import { VLINDER } from '../../../tests/browsers/vlinder';
import { settled, withBadge } from '../../../tests/e2e/comments';
import { findOne } from '../../../tests/browsers/find';
import { FIBRE } from '../addresses';
import { createDesk, openFromBadge, wordsOf } from '../desk';
import { forgetProfile } from '../forgetProfile';
import type { Step } from '../step';
import { holds } from '../step';

const LANGUAGES = [
  { code: 'de', name: 'German', panel: /warte[nt]/, popup: /Weiter: / },
  { code: 'nl', name: 'Dutch', panel: /wacht/, popup: /Volgende: / },
  { code: 'fr', name: 'French', panel: /attente/, popup: /Suivant\s: / },
] as const;

/** Heard in the other three languages, each in a browser of that language. */
export const LANGUAGE_STEPS: readonly Step[] = LANGUAGES.map(({ code, name, panel, popup }) => ({
  title: `A browser in ${name}: page, panel and popup`,
  expects: `Heard's words in ${name} beside a Facebook in ${name}`,
  only: 'chromium',
  walk: async ({ extension, stepNumber }) => {
    const visitor = await startChromium({
      extension,
      language: code,
      args: ['--hide-scrollbars'],
    });
    const desk = createDesk(visitor, { extension, stepNumber });
    try {
      await reset(visitor, VLINDER);
      const facebook = await desk.at('facebook', `${FIBRE}?ui=${code}`);
      const { badges } = await withBadge(facebook, 'Al sinds augustus');
      await settled(facebook);
      await desk.shot(facebook, `facebook-${code}`);
      const side = await openFromBadge(desk, facebook, 'Claire Dunne');
      const waiting = await wordsOf(side, 'header b');
      await desk.shot(side, `panel-${code}`, true);
      const small = await desk.own('popup.html');
      await small.size(340, 520);
      // Before it is known who is next, the button says only what it does.
      const next = (await findOne(small, { css: 'button.main', text: popup })).text;
      await desk.shot(small, `popup-${code}`);
      holds(panel.test(waiting), waiting);
      return `badge “${badges[0]?.text ?? ''}”; panel “${waiting}”; popup “${next}”`;
    } finally {
      await visitor.close();
      forgetProfile(visitor);
    }
  },
}));
