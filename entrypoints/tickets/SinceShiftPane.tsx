import type { SincePart } from '../../components/SinceShift';
import { SinceShift } from '../../components/SinceShift';
import { WAITING_FOR_US } from '../../lib/waitingForUs';
import type { HeardDb } from '../../lib/history/db';
import { keepList } from '../../lib/history/lists';
import type { HappenedSince } from '../../lib/history/sinceShift';
import { MOST_READ } from '../../lib/history/sinceShift';
import { sinceCounts } from '../../lib/sinceShift';
import type { TicketQuery } from '../../lib/ticketQuery';

export type SinceShiftPaneProps = {
  readonly db: HeardDb;
  readonly told: HappenedSince;
  /** The moment the user chose to count from, ms since 1970; null: the end of the last shift. */
  readonly chosen: number | null;
  readonly now: number;
  readonly onSince: (since: number | null) => void;
  readonly onQuery: (query: TicketQuery) => void;
};

/** So many tickets an address names one by one. */
const IN_ADDRESS = 50;

/** The line of what happened since the last shift; a count puts its tickets into the list below. */
export function SinceShiftPane({ db, told, chosen, now, onSince, onQuery }: SinceShiftPaneProps) {
  const { since, happened, waiting, elsewhere, isWhole } = told;
  return (
    <SinceShift
      {...{ since, elsewhere, now, onSince }}
      isChosen={chosen !== null}
      counts={{ ...sinceCounts(happened), waiting }}
      atLeast={{ deeds: !isWhole, waiting: waiting >= MOST_READ }}
      onOpen={(part) => void queryFor(db, part, told).then(onQuery)}
    />
  );
}

async function queryFor(
  db: HeardDb,
  part: SincePart,
  { happened }: HappenedSince,
): Promise<TicketQuery> {
  if (part === 'waiting') return { status: WAITING_FOR_US };
  const ids = happened[part];
  if (ids.length <= IN_ADDRESS) return { ids };
  const key = await keepList(db, ids, Date.now());
  return key.ok ? { list: key.value } : { ids };
}
