import type { Moment } from '../../lib/sites/sameMoment';
import { inOneMoment } from '../../lib/sites/sameMoment';

/** Some changes are not heard of: after so long a page counts as changed. */
const LONGEST_MS = 2000;

type Standing = {
  readonly found: Moment;
  readonly url: string;
  readonly since: number;
  /** As far as it was searched ahead. */
  readonly search: Iterator<unknown>;
};

/** Work done in pieces on a page that stands still in between. */
export type Stillness = {
  /** What was searched since the page changed last is not searched again. */
  readonly do: <Given>(work: () => Given) => Given;
  /** Searches on for so many ms or one piece; true once the page was searched to the end as it stands. */
  readonly ahead: (ms: number) => boolean;
  /** The page has changed, or nothing more is to be searched. */
  readonly end: () => void;
};

/**
 * Remembers what was searched on this page until it changes: its address, by `end`, or two seconds later.
 * `search` searches the page piece by piece.
 */
export function createStillness(page: Document, search: () => Iterator<unknown>): Stillness {
  let moment: Standing | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    moment = null;
  };
  const now = (): Standing => {
    const since = performance.now();
    if (moment?.url === page.URL && since - moment.since <= LONGEST_MS) return moment;
    // Of thousands of comments that is much, and of no use any more.
    clearTimeout(timer);
    timer = setTimeout(end, LONGEST_MS);
    return (moment = { found: new Map(), url: page.URL, since, search: search() });
  };
  return {
    do: (work) => inOneMoment(work, now().found),
    ahead: (ms) => {
      const { found, search: pieces } = now();
      const until = performance.now() + ms;
      return inOneMoment(() => {
        do if (pieces.next().done) return true;
        while (performance.now() < until);
        return false;
      }, found);
    },
    end,
  };
}
