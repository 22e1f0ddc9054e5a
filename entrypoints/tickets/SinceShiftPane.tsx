import { useState } from 'preact/hooks';
import type { SincePart } from '../../components/SinceShift';
import { SinceShift } from '../../components/SinceShift';
import { WAITING_FOR_US } from '../../lib/backlog';
import type { HeardDb } from '../../lib/history/db';
import { keepList } from '../../lib/history/lists';
import type { HappenedSince } from '../../lib/history/sinceShift';
import { happenedSince, lastShiftEnd, MOST_READ } from '../../lib/history/sinceShift';
import { sinceCounts } from '../../lib/sinceShift';
import type { TicketQuery } from '../../lib/ticketQuery';
import { MINUTE_MS } from '../../lib/time';
import { useLive } from '../wiring/live';

export type SinceShiftPaneProps = {
  readonly db: HeardDb;
  readonly now: number;
  readonly onQuery: (query: TicketQuery) => void;
};

/** So many tickets an address names one by one. */
const IN_ADDRESS = 50;

/** A page left open over night sees the shift end within so long. */
const LOOK_AGAIN_MS = 10 * MINUTE_MS;

/** The line of what happened since the last shift; it stays away where the store cannot tell. */
export function SinceShiftPane({ db, now, onQuery }: SinceShiftPaneProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const turn = Math.floor(now / LOOK_AGAIN_MS);
  const ended = useLive(() => lastShiftEnd(db, Date.now()), [turn]);
  const since = chosen ?? (ended?.ok ? ended.value : null);
  const told = useLive(() => happenedSince(db, since ?? Date.now()), [since]);
  if (!ended?.ok || !told?.ok) return null;
  const { happened, waiting, elsewhere, isWhole } = told.value;
  return (
    <SinceShift
      {...{ since, elsewhere, now }}
      isChosen={chosen !== null}
      counts={{ ...sinceCounts(happened), waiting }}
      atLeast={{ deeds: !isWhole, waiting: waiting >= MOST_READ }}
      onOpen={(part) => void queryFor(db, part, told.value).then(onQuery)}
      onSince={setChosen}
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
