import type { Result } from '../result';
import type { ToldTicket } from '../team/toldTicket';
import { toldTicket } from '../team/toldTicket';
import { NO_WORDS, WordSwitches } from '../team/words';
import type { StoreProblem } from './attempt';
import { attempt } from './attempt';
import type { HeardDb } from './db';
import { sharedKey } from './sharedItems';

/**
 * The tickets colleagues told words of and this device never saw, the latest first; none whose author
 * was erased here, and none of what the lead switched off meanwhile.
 */
export const toldTickets = (db: HeardDb): Promise<Result<readonly ToldTicket[], StoreProblem>> =>
  attempt(() =>
    db.transaction('r', db.teamDocs, db.tickets, db.erased, async () => {
      const switched = await db.teamDocs.get(sharedKey({ kind: 'setting', id: 'words' }));
      const switches = WordSwitches.safeParse(switched?.body);
      const items = await db.teamDocs.where('kind').equals('words').toArray();
      const told = items.flatMap(
        (item) => toldTicket(item, switches.success ? switches.data : NO_WORDS) ?? [],
      );
      const ids = told.map(({ id }) => id);
      const here = new Set([
        ...(await db.tickets.where('id').anyOf(ids).primaryKeys()),
        ...(await db.erased.where('id').anyOf(ids).primaryKeys()),
      ]);
      return told.filter(({ id }) => !here.has(id)).sort((one, other) => other.at - one.at);
    }),
  );
