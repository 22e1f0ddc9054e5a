import { settled } from '../../../tests/e2e/comments';
import { findAll, findOne } from '../../../tests/browsers/find';
import { FIBRE } from '../addresses';
import { badgeOf, openFromBadge, wordsOf } from '../desk';
import type { Step } from '../step';
import { holds } from '../step';

/** Comments that need more than an answer. */
export const CARE_STEPS: readonly Step[] = [
  {
    title: 'A threat may be removed, for one of four reasons only, and by the person',
    expects: 'four reasons, the note closed until the question is answered, no leading button',
    walk: async (desk) => {
      const facebook = await desk.at('facebook', FIBRE);
      await badgeOf(facebook, 'Ray Dolan');
      await settled(facebook);
      await desk.shot(facebook, 'facebook-threat');
      const panel = await openFromBadge(desk, facebook, 'Ray Dolan');
      const reasons = await findAll(panel, { css: 'fieldset:first-of-type label' });
      const note = await findOne(panel, { css: 'button', text: 'Note the removal' });
      const lead = await findAll(panel, { css: 'button.main', text: /remov/i });
      await desk.shot(panel, 'threat', true);
      holds(reasons.length === 4, reasons.map(({ text }) => text).join(', '));
      holds(/disabled/.test(note.html), 'the removal can be noted before the question is answered');
      holds(lead.length === 0, 'a leading button advises to remove');
      return `reasons: ${reasons.map(({ text }) => text.trim()).join(', ')}; the note is closed`;
    },
  },
  {
    title: 'Someone in need gets the crisis card: care, help lines, no word of removal',
    expects: 'a crisis card with help lines, and no reason to remove',
    walk: async (desk) => {
      const facebook = await desk.at('facebook');
      const panel = await openFromBadge(desk, facebook, 'Daniel Osgood');
      const card = await wordsOf(panel, '.advice[data-tone=care]');
      const removal = await findAll(panel, { css: 'button', text: /removal/i });
      const lines = await findAll(panel, { css: 'section', text: /Help lines/ });
      await desk.shot(panel, 'crisis', true);
      holds(removal.length === 0 && lines.length > 0, card);
      return `“${card.slice(0, 100)}”`;
    },
  },
];
