import type { Claim } from './claim';
import type { TeamLog } from './merge';
import type { TeamEvent } from './teamEvent';

/** How far this device has read the team's events; `born` tells one stream of events from the next. */
export type Position = {
  readonly born: string;
  readonly sequence: number;
  /** What to add to the device's clock to have the server's, in ms. */
  readonly skewMs: number;
};

/**
 * What a device keeps of its team. The store is the truth: what is in `logs` needs no server, and
 * nothing leaves the outbox before the server has it.
 */
export type TeamMemory = {
  readonly position: () => Promise<Position | null>;
  readonly logs: (ticketIds: readonly string[]) => Promise<ReadonlyMap<string, TeamLog>>;
  /**
   * Takes events the server has into the logs of their tickets (`merged`) and out of the outbox, with
   * the position they were read up to (null: they are own ones), all or nothing.
   */
  readonly keep: (events: readonly TeamEvent[], position: Position | null) => Promise<void>;
  /** Events the server has not confirmed, in the order of their ids. */
  readonly outbox: () => Promise<readonly TeamEvent[]>;
  readonly enqueue: (event: TeamEvent) => Promise<void>;
  /** Takes an event out of the outbox without telling it. */
  readonly discard: (eventId: string) => Promise<void>;
  /** This device's claims, confirmed or not: they outlive the worker. */
  readonly ownClaims: () => Promise<readonly Claim[]>;
  readonly keepClaim: (claim: Claim) => Promise<void>;
  readonly dropClaim: (ticketId: string) => Promise<void>;
  /** Forgets all of it. */
  readonly wipe: () => Promise<void>;
};
