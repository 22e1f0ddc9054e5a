import type { Tab, Visitor } from '../../../tests/browsers/visitor';
import { stored } from '../../../tests/e2e/stored';
import type { Day } from './aDay';
import { shownAt } from './aDay';
import type { Differences } from './differences';
import { differences } from './differences';
import { expectedOf } from './expectedOf';
import type { Stage } from './stages';

/** A busy machine takes its time; what is not there then is lost. */
const PATIENCE_MS = 60_000;

type Visit = Pick<Visitor, 'open' | 'extensionUrl'>;

/**
 * Replays a day on a page of the replica before the real extension: at every look the page stands as
 * it stood then, and the store is compared with what it must hold. Gives what differs after the last.
 */
export async function replayDay(
  visitor: Visit,
  { day, stage }: { readonly day: Day; readonly stage: Stage },
): Promise<Differences> {
  const own = await visitor.open(visitor.extensionUrl('options.html'));
  const tab = await visitor.open(stage.url);
  await stage.read(tab);
  const older = await settledIds(own);
  let found: Differences = { lost: [], wrong: [], tooMany: [] };
  for (const [look, at] of day.looks.entries()) {
    await tab.run(
      ([key, kept]) => {
        localStorage.setItem(key, kept);
      },
      [stage.keptAt, JSON.stringify(stage.kept(shownAt(day, at)))] as const,
    );
    await tab.goto(stage.url);
    await stage.read(tab);
    const expected = expectedOf(day, look + 1, stage);
    found = await waited(own, (tickets) =>
      differences({ ...stage, expected, tickets, isOlder: (id) => older.has(id) }),
    );
    if (countOf(found) > 0) break;
  }
  // What the page keeps would stand on it for whoever comes next.
  await tab.run((key) => {
    localStorage.removeItem(key);
  }, stage.keptAt);
  await tab.close();
  await own.close();
  return found;
}

/** How many tickets differ. */
export const countOf = ({ lost, wrong, tooMany }: Differences): number =>
  lost.length + wrong.length + tooMany.length;

type Tickets = Awaited<ReturnType<typeof stored>>['tickets'];

async function waited(own: Tab, compare: (tickets: Tickets) => Differences): Promise<Differences> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = compare((await stored(own)).tickets);
    if (countOf(found) === 0 || Date.now() > end) return found;
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** How long no ticket came before it is believed that none comes any more; a busy machine pauses for seconds. */
const SETTLED_MS = 6000;

/** The tickets of what stood on the page before, once there come no more. */
async function settledIds(own: Tab): Promise<ReadonlySet<string>> {
  let before = 0;
  let since = Date.now();
  for (;;) {
    const { tickets } = await stored(own);
    if (tickets.length !== before) since = Date.now();
    before = tickets.length;
    if (before > 0 && Date.now() - since >= SETTLED_MS) return new Set(tickets.map(({ id }) => id));
    await new Promise((done) => setTimeout(done, 500));
  }
}
