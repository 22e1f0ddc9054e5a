import type { TeamEvent, TeamEventKind } from './teamEvent';

/** The events of one ticket that count, by id, which is the order of time. */
export type TeamLog = readonly TeamEvent[];

/** How many of a kind are kept, the latest: nobody fills a log with one kind and so pushes out another. */
const KEPT: Readonly<Record<TeamEventKind, number>> = {
  claimed: 2,
  released: 2,
  'taken-over': 8,
  answered: 16,
  'handed-off': 8,
  status: 16,
  note: 16,
  handover: 8,
};

/**
 * A log with more events of the same ticket in it. It is the same whatever the order in which events
 * arrive, how often each arrives and how they were cut into parts: every device comes to one result.
 */
export function merged(log: TeamLog, events: readonly TeamEvent[]): TeamLog {
  const byId = new Map<string, TeamEvent>();
  for (const event of [...log, ...events]) {
    const key = `${event.kind} ${event.id}`;
    const known = byId.get(key);
    byId.set(key, known ? smaller(known, event) : event);
  }
  const inOrder = [...byId.values()].toSorted(byOrder);
  return inOrder.filter((event, place) => {
    const later = inOrder.slice(place + 1).filter(({ kind }) => kind === event.kind).length;
    return later < KEPT[event.kind];
  });
}

/** The logs of the tickets these events are of, with them in it; `known` as far as there are any. */
export function mergedLogs(
  known: ReadonlyMap<string, TeamLog>,
  events: readonly TeamEvent[],
): ReadonlyMap<string, TeamLog> {
  const byTicket = new Map<string, TeamEvent[]>();
  for (const event of events) {
    const brought = byTicket.get(event.ticketId) ?? [];
    brought.push(event);
    byTicket.set(event.ticketId, brought);
  }
  return new Map(
    [...byTicket].map(([ticketId, brought]) => [
      ticketId,
      merged(known.get(ticketId) ?? [], brought),
    ]),
  );
}

const byOrder = (one: TeamEvent, other: TeamEvent): number =>
  compare(one.id, other.id) || compare(one.kind, other.kind);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Only a forger gives two events one id; then one of them counts, on every device the same. */
const smaller = (one: TeamEvent, other: TeamEvent): TeamEvent =>
  compare(canonical(one), canonical(other)) <= 0 ? one : other;

const canonical = (event: TeamEvent): string =>
  JSON.stringify(Object.entries(event).toSorted(([one], [other]) => compare(one, other)));
