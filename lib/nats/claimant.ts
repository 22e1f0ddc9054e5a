import type { Result } from '../result';
import { fail, ok } from '../result';
import type { Claim, KnownClaim } from '../team/claim';
import { claimOf, isHeld, isMine, mayTakeOver, takeOverFrom, touched } from '../team/claim';
import { mayWrite } from '../team/member';
import type { ClaimProblem } from '../team/session';
import type { Telling } from '../team/teamEvent';
import { ClaimBoard } from './claimBoard';
import { dropClaim, takeClaim } from './claimBucket';
import type { Desk } from './desk';
import type { Stored } from './follow';

/** Typing goes on for minutes; the server need not hear of each key. */
const TOUCH_MS = 30_000;

type Claimed = Result<KnownClaim, ClaimProblem>;

/** What claiming needs of the team's events. */
export type Events = {
  readonly publish: (ticketId: string, telling: Telling) => Promise<unknown>;
  /** Resolves when the server has what was told, or does not answer. */
  readonly sent: () => Promise<unknown>;
  /** Resolves when what others told is read. */
  readonly caughtUp: () => Promise<void>;
};

/** What this device claims, gives back and takes over, with the server or until it is there. */
export class Claimant {
  readonly #desk: Desk;
  readonly #events: Events;
  readonly #board: ClaimBoard;
  /** One write at a time for a ticket: a release must not overtake its claim. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(desk: Desk, events: Events) {
    this.#desk = desk;
    this.#events = events;
    this.#board = new ClaimBoard({ member: desk.access.member, device: desk.device });
  }

  /** The claims this device had before its worker ended. */
  async remember(): Promise<void> {
    for (const claim of await this.#desk.memory.ownClaims())
      if (isHeld(claim, this.#desk.now()) && !this.#board.own(claim.ticketId))
        this.#board.setOwn({ ...claim, revision: null });
      else await this.#desk.memory.dropClaim(claim.ticketId);
  }

  all(): ReadonlyMap<string, KnownClaim> {
    const claims = this.#board.all(this.#desk.now());
    if (this.#desk.places()) return claims;
    return new Map([...claims].map(([id, claim]) => [id, { ...claim, revision: null }]));
  }

  at(ticketId: string): KnownClaim | null {
    const claim = this.#board.at(ticketId, this.#desk.now());
    return claim && !this.#desk.places() ? { ...claim, revision: null } : claim;
  }

  claim(ticketId: string): Promise<Claimed> {
    return this.#inTurn(ticketId, async () => {
      const { now, access } = this.#desk;
      if (!mayWrite(access.member.role)) return fail({ kind: 'read-only' });
      const standing = this.at(ticketId);
      if (standing && !this.#isMine(standing)) return fail(heldBy(standing));
      const own = this.#board.own(ticketId);
      const isFresh = own?.revision && now() - own.touchedAt < TOUCH_MS && isHeld(own, now());
      if (isFresh) return ok(own);
      const next = own && isHeld(own, now()) ? touched(own, now()) : this.#newClaim(ticketId);
      return this.#take(next, (other) => !isHeld(other, now()));
    });
  }

  takeOver(ticketId: string): Promise<Claimed> {
    return this.#inTurn(ticketId, async () => {
      const { now, access } = this.#desk;
      if (!mayWrite(access.member.role)) return fail({ kind: 'read-only' });
      const standing = this.at(ticketId);
      const mayReplace = (other: Claim) =>
        mayTakeOver(other, { member: access.member, device: this.#desk.device, now: now() });
      if (standing && !mayReplace(standing)) return fail(heldBy(standing));
      return this.#take(this.#newClaim(ticketId), mayReplace);
    });
  }

  release(ticketId: string): Promise<void> {
    return this.#inTurn(ticketId, async () => {
      const own = this.#board.own(ticketId);
      if (!own) return;
      this.#board.dropOwn(ticketId);
      await this.#desk.memory.dropClaim(ticketId);
      this.#tellOf(ticketId);
      // Who claims it next must find the answer there.
      await this.#events.sent();
      const places = this.#desk.places();
      // Where the server is not reached the claim ends there by itself when its time is over.
      if (places && own.revision !== null)
        await dropClaim(places.claims, { ...own, revision: own.revision }).catch(() => undefined);
      await this.#events.publish(ticketId, { kind: 'released' });
    });
  }

  /** Asks the server for every claim it has not confirmed; all of them after a new connection. */
  async confirm(of: 'all' | 'unconfirmed'): Promise<void> {
    for (const own of this.#board.ownClaims()) {
      if (of === 'unconfirmed' && own.revision !== null) continue;
      await this.#inTurn(own.ticketId, async () => {
        const { now } = this.#desk;
        const current = this.#board.own(own.ticketId);
        if (current && isHeld(current, now()))
          await this.#take(current, (other) => !isHeld(other, now()));
      });
    }
  }

  /** Takes in what the server says of claims. */
  async take(messages: readonly Stored[]): Promise<void> {
    const { changes, unusable } = await this.#board.take(this.#desk.keys, messages);
    for (let count = 0; count < unusable; count++) this.#desk.ignore('unreadable');
    for (const { ticketId, claim, isLost } of changes) {
      if (isLost && claim) await this.#lose(ticketId, claim);
      this.#desk.tell({ kind: 'claim', ticketId, claim: this.at(ticketId) });
    }
  }

  /** Before the server says all of it again. */
  restart(): void {
    this.#board.restart();
  }

  /** Ends what nobody touched for the quiet time. */
  async lapse(): Promise<void> {
    for (const { ticketId } of this.#board.lapse(this.#desk.now())) {
      await this.#desk.memory.dropClaim(ticketId);
      this.#tellOf(ticketId);
    }
  }

  /** Gives back all of this device's claims. */
  async releaseAll(): Promise<void> {
    await Promise.all(this.#board.ownClaims().map(({ ticketId }) => this.release(ticketId)));
  }

  /** Takes it at the server, or, where the server does not answer, until it does. */
  async #take(claim: Claim, mayReplace: (other: Claim) => boolean): Promise<Claimed> {
    const isNew = this.#board.own(claim.ticketId) === null;
    const places = this.#desk.places();
    this.#board.name(await this.#desk.keys.keyOf(claim.ticketId), claim.ticketId);
    const outcome = places
      ? await takeClaim(places.claims, { claim, mayReplace }).catch(() => null)
      : null;
    if (outcome && !outcome.ok) {
      this.#board.setStanding(outcome.problem);
      if (!isNew) await this.#lose(claim.ticketId, outcome.problem);
      return fail(heldBy(outcome.problem));
    }
    const known = outcome ? outcome.value : { ...claim, revision: null };
    if (!outcome) this.#board.dropOwn(claim.ticketId);
    this.#board.setOwn(known);
    await this.#desk.memory.keepClaim(known);
    this.#tellOf(claim.ticketId);
    if (isNew && outcome) await this.#events.caughtUp();
    if (isNew) await this.#events.publish(claim.ticketId, tellingOf(known));
    return ok(known);
  }

  async #lose(ticketId: string, to: KnownClaim): Promise<void> {
    this.#board.dropOwn(ticketId);
    await this.#desk.memory.dropClaim(ticketId);
    this.#desk.tell({ kind: 'claim-lost', ticketId, to });
  }

  #newClaim(ticketId: string): Claim {
    const { access, device, now } = this.#desk;
    return claimOf(ticketId, { member: access.member, device, now: now() });
  }

  #isMine(claim: Claim): boolean {
    return isMine(claim, { member: this.#desk.access.member, device: this.#desk.device });
  }

  #tellOf(ticketId: string): void {
    this.#desk.tell({ kind: 'claim', ticketId, claim: this.at(ticketId) });
  }

  async #inTurn<Value>(ticketId: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.#turns.get(ticketId) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.#turns.set(ticketId, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(ticketId) === turn) this.#turns.delete(ticketId);
    }
  }
}

const heldBy = (claim: KnownClaim): ClaimProblem => ({
  kind: 'held',
  by: claim,
  takeOverFrom: takeOverFrom(claim),
});

const tellingOf = ({ takenFrom }: Claim): Telling =>
  takenFrom ? { kind: 'taken-over', from: takenFrom } : { kind: 'claimed' };
