import * as z from 'zod/mini';
import { MINUTE_MS } from '../time';
import type { Member } from './member';
import { Instant, mayLead, mayWrite, TeamName, TicketId } from './member';

/** A claim nobody has touched for so long is free. */
export const QUIET_MS = 10 * MINUTE_MS;

/** An agent may take over a claim that has not been touched for so long; a lead need not wait. */
export const TAKE_OVER_AFTER_MS = 2 * MINUTE_MS;

/** Who writes an answer to a ticket, as it stands on the server. Times are the server's. */
export const Claim = z.readonly(
  z.object({
    ticketId: TicketId,
    member: TeamName,
    initials: z.string().check(z.minLength(1), z.maxLength(8)),
    /** Tells two devices of one member apart. */
    device: z.string().check(z.minLength(1), z.maxLength(40)),
    since: Instant,
    touchedAt: Instant,
    /** The claim is free from then on, whether or not it was removed. */
    until: Instant,
    /** Initials of whom it was taken over from. */
    takenFrom: z.optional(z.string().check(z.maxLength(8))),
  }),
);
export type Claim = z.infer<typeof Claim>;

/** A claim as a device knows it: `revision` is the server's, null while the server has not confirmed it. */
export type KnownClaim = Claim & { readonly revision: number | null };

/** Who claims, from which device; `now` is the server's time. */
export type Claimant = { readonly member: Member; readonly device: string; readonly now: number };

/** A new claim of `claimant`, good until the quiet time has passed. */
export const claimOf = (ticketId: string, { member, device, now }: Claimant): Claim => ({
  ticketId,
  member: member.id,
  initials: member.initials,
  device,
  since: now,
  touchedAt: now,
  until: now + QUIET_MS,
});

/** The claim of somebody who is still writing at `now`. */
export const touched = (claim: Claim, now: number): Claim => ({
  ...claim,
  touchedAt: Math.max(claim.touchedAt, now),
  until: Math.max(claim.until, now + QUIET_MS),
});

/** Whether the claim still keeps others away at `now`; one that claims to last longer than the quiet time does not. */
export const isHeld = (claim: Claim, now: number): boolean =>
  now < claim.until &&
  now < claim.touchedAt + QUIET_MS &&
  claim.until - claim.touchedAt <= QUIET_MS;

/** Whether the claim is this member's on this device. */
export const isMine = (claim: Claim, { member, device }: Omit<Claimant, 'now'>): boolean =>
  claim.member === member.id && claim.device === device;

/** Whether `claimant` may take this claim over now: their own, a free one, a quiet one, or as lead. */
export function mayTakeOver(claim: Claim, { member, now }: Claimant): boolean {
  if (!mayWrite(member.role)) return false;
  if (claim.member === member.id || !isHeld(claim, now) || mayLead(member.role)) return true;
  return now - claim.touchedAt >= TAKE_OVER_AFTER_MS;
}

/** From when on (ms since 1970) an agent may take this claim over. */
export const takeOverFrom = ({ touchedAt }: Claim): number => touchedAt + TAKE_OVER_AFTER_MS;
