import { ADDRESSES } from '../../../tests/replica/x/addresses';
import { badgeFrames } from '../badgeFrames';
import type { Figures } from '../figure';
import { inRounds } from '../inRounds';
import { leftBehind } from '../leftBehind';
import { overlayFigures, underName, VARIANTS } from '../overlayFigures';
import { quantile } from '../overRounds';
import type { PageWork } from '../pageUnder';
import type { Part } from '../runParts';
import type { ThreeWays } from '../threeWays';
import { inThreeWays } from '../threeWays';
import type { Visit } from '../visits';
import { FINISHED_POST, visitFinished, visitGrowing, visitX } from '../visits';

const FEW = 200;
const MANY = 2000;
const SLOWDOWN = 4;

const FACEBOOK = {
  home: 'https://www.facebook.com/vlindertelecom/posts/122101000000000001',
  away: 'https://www.facebook.com/vlindertelecom',
};
const X = { home: ADDRESSES.outage, away: ADDRESSES.fiveG };

/**
 * What Heard costs a page of Facebook, beside the same page without any extension and with one that does
 * nothing but hang an empty badge on every comment: all comments there at once, loaded and scrolled.
 */
export const finished: Part = (say, count) =>
  inThreeWays(async (contexts) => {
    say(`a post with ${FEW} and with ${MANY} comments, loaded and scrolled, three ways`);
    const figures = await visited({ contexts, visit: visitFinished }, count);
    say('fifty navigations');
    const leaked = await leftBehind(contexts, FACEBOOK);
    say('how soon a badge comes');
    const frames = await badgeFrames(contexts.heard, FINISHED_POST(FEW));
    return {
      ...underName('overlay', { ...figures, ...leaked }),
      'badge.p50Frames': { value: quantile(frames, 0.5), unit: '' },
      'badge.p95Frames': { value: quantile(frames, 0.95), unit: '' },
      // The first screen, which has to be read, labelled and kept before; scrolling finds its badges there.
      'badge.mostFrames': { value: quantile(frames, 1), unit: '' },
    };
  });

/** The same of a post whose comments come a hundred at a time. */
export const growing: Part = (say, count) =>
  inThreeWays(async (contexts) => {
    say(`a post that grows to ${FEW} and to ${MANY} comments, three ways`);
    return underName('overlay.growing', await visited({ contexts, visit: visitGrowing }, count));
  });

/** The same of a timeline of X, scrolled through to its end. */
export const x: Part = (say, count) =>
  inThreeWays(async (contexts) => {
    say(`${FEW} and ${MANY} posts of X scrolled through, three ways`);
    const figures = await visited({ contexts, visit: visitX }, count);
    say('fifty navigations');
    return underName('overlay.x', { ...figures, ...(await leftBehind(contexts, X)) });
  });

type Visiting = { readonly contexts: ThreeWays; readonly visit: Visit };

/** All take their turn in every round, those on a slow processor too. */
async function visited({ contexts, visit }: Visiting, count?: number): Promise<Figures> {
  const works = VARIANTS.flatMap((variant): [string, () => Promise<PageWork>][] => [
    [`${variant} few`, () => visit(contexts[variant], FEW)],
    [`${variant} many`, () => visit(contexts[variant], MANY)],
    [`${variant} slow`, () => visit(contexts[variant], FEW, SLOWDOWN)],
  ]);
  const wanted = works.filter(([name]) => name !== 'null slow');
  const rounds = await inRounds(Object.fromEntries(wanted), count);
  return overlayFigures((variant, size) => rounds(`${variant} ${size}`), { few: FEW, many: MANY });
}
