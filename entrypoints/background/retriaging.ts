import type { HeardDb } from '../../lib/history/db';
import { retriageOpen } from '../../lib/history/retriageOpen';
import { readSettings } from '../../lib/settings/settings';
import { historyChanged } from './handlers';
import { judgesOf } from './judgesOf';

/** So many tickets in one transaction: pages that report comments meanwhile wait a tenth of a second. */
const BATCH = 100;

/** Gives what reads all open tickets again after the user taught Heard something; one run at a time. */
export function createRetriaging(db: HeardDb): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const start = () => run(db);
  // A run that broke must not end all that come after it.
  return () => (last = last.then(start, start));
}

async function run(db: HeardDb): Promise<void> {
  let hasChanged = false;
  for (;;) {
    // Read anew each time: the user may go on changing them meanwhile.
    const judges = judgesOf(await readSettings());
    const done = await retriageOpen(db, judges, { at: Date.now(), most: BATCH });
    if (!done.ok) break;
    hasChanged ||= done.value.changed.length > 0;
    if (done.value.read < BATCH) break;
  }
  if (hasChanged) await historyChanged(db);
}
