import type { TicketEvent, TicketEventType } from './trail';
import { undonePlaces } from './trail';
import type { Corrections } from './triage/triage';

/** What a person said of the ticket's labels and did not take back; of each label the last word counts. */
export function correctionsOf(trail: readonly TicketEvent[]): Corrections {
  const undone = undonePlaces(trail);
  return Object.fromEntries(
    trail.flatMap(({ type, label, on }, place) =>
      type === 'labelled' && label && on !== undefined && !undone.has(place) ? [[label, on]] : [],
    ),
  );
}

/** The trail without what was said or read of labels or only drafted: neither moves the ticket. */
export const movesIn = (trail: readonly TicketEvent[]): readonly TicketEvent[] =>
  trail.filter(
    ({ type, undoes }) =>
      !STILL.includes(type) && (undoes === undefined || trail[undoes]?.type !== 'labelled'),
  );

type Moving = { readonly trail: readonly TicketEvent[]; readonly firstSeenAt: number };

/** When a ticket moved last, ms since 1970; it came before it moved. */
export const movedAt = ({ trail, firstSeenAt }: Moving): number =>
  movesIn(trail).at(-1)?.at ?? firstSeenAt;

const STILL: readonly TicketEventType[] = ['labelled', 'read-anew', 'drafted', 'drafted-private'];
