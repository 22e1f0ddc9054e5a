import type { TeamAccess } from '../team/access';
import type { TeamMemory } from '../team/memory';
import type { IgnoredReason, TeamChange } from '../team/session';
import type { Entered } from './enter';
import type { TeamKeys } from './teamKeys';

/** What the parts of a session share. */
export type Desk = {
  readonly access: TeamAccess;
  readonly memory: TeamMemory;
  readonly keys: TeamKeys;
  /** Tells two devices of one member apart. */
  readonly device: string;
  /** The server's time as far as it is known, ms since 1970. */
  readonly now: () => number;
  /** The team's places on the server; null while it is not reached. */
  readonly places: () => Entered | null;
  readonly tell: (change: TeamChange) => void;
  readonly ignore: (reason: IgnoredReason) => void;
};
