import type { Claim, Claimant, KnownClaim } from '../team/claim';
import { isHeld, isMine } from '../team/claim';
import type { Stored } from './follow';
import type { ServerClaim } from './claimBucket';
import { claimIn, keyIn } from './claimBucket';
import type { TeamKeys } from './teamKeys';

/** What the messages of the bucket changed: a ticket's claim, null when it ended; `lost`: it was ours. */
export type ClaimChange = {
  readonly ticketId: string;
  readonly claim: KnownClaim | null;
  readonly isLost: boolean;
};

type Who = Omit<Claimant, 'now'>;

/** All claims as this device knows them: what the server said, and its own with or without confirmation. */
export class ClaimBoard {
  readonly #standing = new Map<string, ServerClaim>();
  /** When a claim ended: what is heard late of an older one does not bring it back. */
  readonly #endedAt = new Map<string, number>();
  readonly #ticketOf = new Map<string, string>();
  readonly #own = new Map<string, KnownClaim>();
  readonly #who: Who;

  constructor(who: Who) {
    this.#who = who;
  }

  /** Takes in what the bucket said; messages that are no claims are given back as a number. */
  async take(
    keys: TeamKeys,
    messages: readonly Stored[],
  ): Promise<{ changes: ClaimChange[]; unusable: number }> {
    const changes: ClaimChange[] = [];
    let unusable = 0;
    for (const message of messages) {
      const claim = await claimIn(keys, message);
      if (claim === undefined) unusable += 1;
      const change = claim ? this.#put(keyIn(message.subject), claim) : this.#end(message);
      if (change) changes.push(change);
    }
    return { changes, unusable };
  }

  #put(key: string, claim: ServerClaim): ClaimChange | null {
    const { ticketId } = claim;
    this.name(key, ticketId);
    this.setStanding(claim);
    const own = this.#own.get(ticketId);
    if (isMine(claim, this.#who)) {
      if (own && (own.revision ?? 0) <= claim.revision) this.#own.set(ticketId, claim);
      return { ticketId, claim, isLost: false };
    }
    const isLost = own !== undefined && own.revision !== null && own.revision < claim.revision;
    if (isLost) this.#own.delete(ticketId);
    return { ticketId, claim, isLost };
  }

  #end({ subject, sequence }: Stored): ClaimChange | null {
    const ticketId = this.#ticketOf.get(keyIn(subject));
    if (ticketId === undefined) return null;
    this.#endedAt.set(ticketId, sequence);
    const standing = this.#standing.get(ticketId);
    if (!standing || standing.revision > sequence) return null;
    this.#standing.delete(standing.ticketId);
    const own = this.#own.get(standing.ticketId);
    // Somebody removed what is ours: it is to be confirmed anew.
    if (own && own.revision !== null && own.revision < sequence)
      this.#own.set(own.ticketId, { ...own, revision: null });
    return {
      ticketId: standing.ticketId,
      claim: this.#own.get(standing.ticketId) ?? null,
      isLost: false,
    };
  }

  /** A message that ends a claim has only its key. */
  name(key: string, ticketId: string): void {
    this.#ticketOf.set(key, ticketId);
  }

  own(ticketId: string): KnownClaim | null {
    return this.#own.get(ticketId) ?? null;
  }

  ownClaims(): readonly KnownClaim[] {
    return [...this.#own.values()];
  }

  /** An older confirmation never replaces a younger one. */
  setOwn(claim: KnownClaim): void {
    const known = this.#own.get(claim.ticketId);
    if (known?.revision && claim.revision !== null && known.revision > claim.revision) return;
    this.#own.set(claim.ticketId, claim);
    if (claim.revision !== null) this.setStanding({ ...claim, revision: claim.revision });
  }

  /** Gives the claim up here; what the server has stands until it says otherwise. */
  dropOwn(ticketId: string): void {
    this.#own.delete(ticketId);
    const standing = this.#standing.get(ticketId);
    if (standing && isMine(standing, this.#who)) this.#standing.delete(ticketId);
  }

  /** What is older than what is known changes nothing. */
  setStanding(claim: ServerClaim): void {
    const { ticketId, revision } = claim;
    const known = this.#standing.get(ticketId)?.revision ?? this.#endedAt.get(ticketId) ?? 0;
    if (known <= revision) this.#standing.set(ticketId, claim);
  }

  /** Forgets what the server said, before it says all of it again. */
  restart(): void {
    this.#standing.clear();
    this.#endedAt.clear();
  }

  /** The claim that keeps others away from the ticket at `now`; a confirmed one of another before an unconfirmed own. */
  at(ticketId: string, now: number): KnownClaim | null {
    const candidates = [this.#standing.get(ticketId), this.#own.get(ticketId)];
    return candidates.find((claim) => claim !== undefined && isHeld(claim, now)) ?? null;
  }

  /** All claims that keep others away at `now`, by ticket id. */
  all(now: number): ReadonlyMap<string, KnownClaim> {
    const ids = new Set([...this.#standing.keys(), ...this.#own.keys()]);
    const held = [...ids].map((id) => this.at(id, now)).filter((claim) => claim !== null);
    return new Map(held.map((claim) => [claim.ticketId, claim]));
  }

  /** Ends what nobody has touched for the quiet time; gives what ended. */
  lapse(now: number): readonly Claim[] {
    const lapsed = [...this.#standing.values(), ...this.#own.values()].filter(
      (claim) => !isHeld(claim, now),
    );
    for (const { ticketId } of lapsed) {
      this.#standing.delete(ticketId);
      this.#own.delete(ticketId);
    }
    return lapsed;
  }
}
