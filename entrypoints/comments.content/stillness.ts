import type { Moment } from '../../lib/sites/sameMoment';
import { inOneMoment } from '../../lib/sites/sameMoment';

/** Some changes are not heard of: after so long a page counts as changed. */
const LONGEST_MS = 2000;

/** Work done in pieces on a page that stands still in between. */
export type Stillness = {
  /** What was searched since the page changed last is not searched again. */
  readonly do: <Given>(work: () => Given) => Given;
  /** The page has changed, or nothing more is to be searched. */
  readonly end: () => void;
};

/** Remembers what was searched on this page until it changes: its address, by `end`, or two seconds later. */
export function createStillness(page: Document): Stillness {
  let moment: { readonly found: Moment; readonly url: string; readonly since: number } | null =
    null;
  return {
    do: (work) => {
      const now = performance.now();
      if (moment?.url !== page.URL || now - moment.since > LONGEST_MS)
        moment = { found: new Map(), url: page.URL, since: now };
      return inOneMoment(work, moment.found);
    },
    end: () => {
      moment = null;
    },
  };
}
