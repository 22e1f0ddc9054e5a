import type { Result } from '../result';
import type { KnownClaim } from './claim';
import type { DocKind, TeamDoc } from './doc';
import type { Member } from './member';
import type { Telling, TeamEvent } from './teamEvent';
import type { Together } from './together';

/** Why a device is not with its team. All but `offline` and `full` need a person. */
export type TeamTrouble =
  /** The server is not reached; Heard tries again by itself. */
  | 'offline'
  /** The server does not know this member, or no longer. */
  | 'refused'
  /** The key does not open what the team wrote. */
  | 'wrong-key'
  /** The team was given a new key: a new invitation is needed. */
  | 'moved'
  /** The server has no such team. */
  | 'no-team'
  /** The server is older than 2.9 or has no JetStream. */
  | 'too-old'
  | 'no-jetstream';

/** How it stands with the server; `since` in ms since 1970 by the device's clock. */
export type TeamState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online'; readonly since: number; readonly isFull: boolean }
  | { readonly kind: TeamTrouble; readonly since: number };

/** What became known, told to whoever watches. */
export type TeamChange =
  | { readonly kind: 'state'; readonly state: TeamState }
  /** The claim of a ticket came, changed or (null) ended. */
  | { readonly kind: 'claim'; readonly ticketId: string; readonly claim: KnownClaim | null }
  /** A claim of this device is somebody else's now. */
  | { readonly kind: 'claim-lost'; readonly ticketId: string; readonly to: KnownClaim }
  /** New events were kept; those of these tickets. */
  | { readonly kind: 'tickets'; readonly ticketIds: readonly string[] }
  | { readonly kind: 'doc'; readonly doc: TeamDoc }
  | { readonly kind: 'member'; readonly member: Member; readonly seenAt: number };

/** `held` by another; `read-only`; or the server did not take it in time and it is claimed unconfirmed. */
export type ClaimProblem =
  | { readonly kind: 'held'; readonly by: KnownClaim; readonly takeOverFrom: number }
  | { readonly kind: 'read-only' };

export type TellProblem = 'read-only' | 'too-long';

/** Why a value of the team is not used. */
export type IgnoredReason =
  'too-big' | 'unreadable' | 'malformed' | 'forged' | 'misplaced' | 'ahead';

/** How many values of the team were not used, by the reason. */
export type Ignored = Readonly<Record<IgnoredReason, number>>;
export const NONE_IGNORED: Ignored = {
  'too-big': 0,
  unreadable: 0,
  malformed: 0,
  forged: 0,
  misplaced: 0,
  ahead: 0,
};

/** What of an AbortSignal is needed here; the pure zone knows no DOM. */
export type Ending = {
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
};

/** A device with its team, for as long as it is open; nothing of it throws for want of a network. */
export type TeamSession = {
  readonly me: Member;
  readonly state: () => TeamState;
  /** The server's time as far as it is known, ms since 1970. */
  readonly now: () => number;
  /** The claims that keep others away now, by ticket id, this device's unconfirmed ones among them. */
  readonly claims: () => ReadonlyMap<string, KnownClaim>;
  readonly claimOf: (ticketId: string) => KnownClaim | null;
  /**
   * Says that this member writes an answer; again for the same ticket says that they still do.
   * A `revision` of null in the outcome means that the server has not confirmed it yet.
   */
  readonly claim: (ticketId: string) => Promise<Result<KnownClaim, ClaimProblem>>;
  /** Gives a claim of this device back; one it does not have changes nothing. */
  readonly release: (ticketId: string) => Promise<void>;
  /** Takes a claim from another, who is told; see `mayTakeOver`. */
  readonly takeOver: (ticketId: string) => Promise<Result<KnownClaim, ClaimProblem>>;
  /** Tells the team something of a ticket; it is kept until the server has it. */
  readonly publish: (ticketId: string, telling: Telling) => Promise<Result<TeamEvent, TellProblem>>;
  /** What the team knows of these tickets, this device's untold events among it. */
  readonly together: (ticketIds: readonly string[]) => Promise<ReadonlyMap<string, Together>>;
  /** Shares or (body null) takes away; false: not allowed, somebody shared a later one, or no server now. */
  readonly share: (doc: Pick<TeamDoc, 'kind' | 'id' | 'body'>) => Promise<boolean>;
  /** How many bytes it takes on the server, sealed; more than `MOST_VALUE_BYTES` is not taken. */
  readonly sizeOf: (doc: Pick<TeamDoc, 'kind' | 'id' | 'body'>) => Promise<number>;
  readonly docs: (kind: DocKind) => readonly TeamDoc[];
  readonly members: () => ReadonlyArray<{ readonly member: Member; readonly seenAt: number }>;
  /** How many events wait for the server. */
  readonly waiting: () => Promise<number>;
  /** How many events of the team this device has not read yet. */
  readonly behind: () => number;
  readonly ignored: () => Ignored;
  /** Calls back at each change until the signal ends it. */
  readonly watch: (changed: (change: TeamChange) => void, signal: Ending) => void;
  /** Tries the server now instead of at the next turn; for an alarm. */
  readonly wake: () => void;
  /** Ends the connection. What is in the store stays. */
  readonly close: () => Promise<void>;
};
