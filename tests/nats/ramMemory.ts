import type { Claim } from '../../lib/team/claim';
import type { Position, TeamMemory } from '../../lib/team/memory';
import type { TeamLog } from '../../lib/team/merge';
import { mergedLogs } from '../../lib/team/merge';
import type { TeamEvent } from '../../lib/team/teamEvent';

/** What a device keeps, without a disk: for many devices in one process. */
export function ramMemory(): TeamMemory {
  let position: Position | null = null;
  const logs = new Map<string, TeamLog>();
  const outbox = new Map<string, TeamEvent>();
  const claims = new Map<string, Claim>();
  return {
    position: () => Promise.resolve(position),
    logs: (ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const log = logs.get(id);
            return log ? [[id, log] as const] : [];
          }),
        ),
      ),
    keep: (events, at) => {
      for (const [id, log] of mergedLogs(logs, events)) logs.set(id, log);
      for (const { id } of events) outbox.delete(id);
      position = at ?? position;
      return Promise.resolve();
    },
    outbox: () =>
      Promise.resolve([...outbox.values()].sort((one, other) => (one.id < other.id ? -1 : 1))),
    enqueue: (event) => {
      outbox.set(event.id, event);
      return Promise.resolve();
    },
    discard: (id) => {
      outbox.delete(id);
      return Promise.resolve();
    },
    ownClaims: () => Promise.resolve([...claims.values()]),
    keepClaim: (claim) => {
      claims.set(claim.ticketId, claim);
      return Promise.resolve();
    },
    dropClaim: (id) => {
      claims.delete(id);
      return Promise.resolve();
    },
    wipe: () => {
      position = null;
      for (const map of [logs, outbox, claims]) map.clear();
      return Promise.resolve();
    },
  };
}
