import type { Figures } from '../figure';
import { numbersOf } from '../figure';
import type { FilledBrowser } from '../filledBrowser';
import { filledBrowser } from '../filledBrowser';
import type { InBrowser } from '../inBrowser/store';
import type { Beside, Watched } from '../inBrowser/watched';
import { inRounds } from '../inRounds';
import { overRounds, ratioOverRounds } from '../overRounds';
import type { Part } from '../runParts';

const SIZES = { '1k': 1000, '10k': 10_000, '100k': 100_000 };
/** What the others are compared with. */
const FEW = '1k';
/** Takes more than an hour. */
const LONG_SIZES = { [FEW]: SIZES[FEW], '1M': 1_000_000 };
/** A word of few tickets, and one of all. */
const [RARE, COMMON] = ['street 500', 'router'];

/** A store of so many tickets in a browser of its own. */
type Filled = { readonly name: string; readonly count: number; readonly browser: FilledBrowser };

declare const inPage: () => InBrowser;

const searched = ({ browser: { page } }: Filled, word: string) =>
  page.evaluate((q) => inPage().search(q), word);

/** In ms, in rounds, each size in turn. */
const IN_ROUNDS: Readonly<Record<string, (filled: Filled) => Promise<number>>> = {
  next: ({ browser: { page } }) => page.evaluate(() => inPage().next()),
  record: ({ browser: { page }, count }) => page.evaluate((all) => inPage().record(all), count),
  searchRare: async (filled) => (await searched(filled, RARE)).allMs,
  searchCommon: async (filled) => (await searched(filled, COMMON)).firstMs,
  searchAll: async (filled) => (await searched(filled, COMMON)).allMs,
  person: ({ browser: { page } }) => page.evaluate(() => inPage().person()),
  closeMany: async (filled) => (await closed(filled)).ms,
  closeManyLongest: async (filled) => (await closed(filled)).longestMs,
  erase: ({ browser: { page } }) => page.evaluate(() => inPage().erase()),
};

/** So many are closed at once. */
const MANY = 1000;
const closed = ({ browser: { page } }: Filled) =>
  page.evaluate((many) => inPage().closeMany(many), MANY);

/** What takes all tickets takes seconds and is done once; last what empties the store. */
const ONCE = ['report', 'export', 'purge'] as const;

/**
 * What the store costs in a real browser with a thousand, ten thousand and a hundred thousand open
 * tickets (`HEARD_LONG=1`: with a thousand and a million), filled by importing a file, with the growth over a thousand; of what
 * takes all tickets the growth is that of the time a ticket. Each figure is said as soon as it is
 * there: a run of hours that is broken off is not for nothing.
 */
export const store: Part = async (say) => {
  const all: Filled[] = [];
  let figures: Figures = {};
  const keep = (more: Figures) => {
    figures = { ...figures, ...more };
    for (const [name, value] of Object.entries(numbersOf(more))) say(`${name} ${value}`);
  };
  try {
    for (const [name, count] of Object.entries(process.env.HEARD_LONG ? LONG_SIZES : SIZES)) {
      say(`filling a store with ${count} open tickets`);
      const filled = { name, count, browser: await filledBrowser(count) };
      all.push(filled);
      keep(onceOf(filled, { what: 'import', took: filled.browser.filling }, figures));
    }
    for (const [what, time] of Object.entries(IN_ROUNDS)) {
      const works = all.map((filled) => [filled.name, () => time(filled)] as const);
      keep(roundsOf(what, await inRounds(Object.fromEntries(works)), all));
    }
    for (const filled of all) {
      const { page } = filled.browser;
      const bytes = await page.evaluate(() => inPage().bytes());
      keep({ [`store.bytesPerTicket${filled.name}`]: { value: bytes / filled.count, unit: '' } });
      for (const what of ONCE) {
        const took = await page.evaluate(
          async (one): Promise<Watched | Beside> => inPage()[one](),
          what,
        );
        keep(onceOf(filled, { what, took }, figures));
      }
    }
    return figures;
  } finally {
    for (const { browser } of all) await browser.close();
  }
};

function roundsOf(
  what: string,
  ms: (name: string) => readonly number[],
  all: readonly Filled[],
): Figures {
  const figures = all.flatMap(({ name }) => [
    [`store.${what}Ms${name}`, overRounds(ms(name), 'ms')] as const,
    ...(name === FEW
      ? []
      : [[`store.${what}Growth${name}`, ratioOverRounds(ms(name), ms(FEW))] as const]),
  ]);
  return Object.fromEntries(figures);
}

/** `before` has the same of fewer tickets. */
function onceOf(
  { name, count }: Filled,
  { what, took }: { readonly what: string; readonly took: Watched | Beside },
  before: Figures,
): Figures {
  const few = before[`store.${what}Ms${FEW}`]?.value ?? NaN;
  const growth = took.ms / count / (few / SIZES[FEW]);
  return {
    [`store.${what}Ms${name}`]: { value: took.ms, unit: 'ms' },
    ...('longestMs' in took
      ? { [`store.${what}LongestMs${name}`]: { value: took.longestMs, unit: 'ms' } }
      : { [`store.${what}WaitMs${name}`]: { value: took.longestWaitMs, unit: 'ms' } }),
    ...(name === FEW ? {} : { [`store.${what}Growth${name}`]: { value: growth, unit: '×' } }),
  };
}
