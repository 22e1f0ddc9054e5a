import type { Retention } from '../retention';
import { DAY_MS } from '../time';
import { isOpenUnseen } from './openUnseen';
import type { TicketRow } from './rows';

/** How long tickets are kept, and the instant it is asked at, ms since 1970. */
export type Keeping = Pick<Retention, 'ticketDays' | 'openDays'> & { readonly now: number };

/** Whether a ticket is kept no longer: it was closed, or nobody closed it, and no page showed it for so long. */
export function isPastKeeping(row: TicketRow, { now, ticketDays, openDays }: Keeping): boolean {
  const keptFrom = now - ticketDays * DAY_MS;
  if (row.closedAt !== undefined) return row.closedAt < keptFrom && row.lastSeenAt < keptFrom;
  return openDays !== null && isOpenUnseen(row, now - openDays * DAY_MS);
}

/** Before which instant every ticket was seen last that is kept no longer, ms since 1970. */
export const seenLastBefore = ({ now, ticketDays, openDays }: Keeping): number =>
  now - Math.min(ticketDays, openDays ?? ticketDays) * DAY_MS;
