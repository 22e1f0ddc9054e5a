import type { KV } from '@nats-io/kv';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { KnownClaim } from '../team/claim';
import { Claim } from '../team/claim';
import type { Stored } from './follow';
import { isOvertaken } from './link';
import type { TeamKeys } from './teamKeys';

/** The claims of a team on the server: who is first has it, by compare-and-set. */
export type ClaimBucket = { readonly bucket: KV; readonly keys: TeamKeys };

/** A confirmed claim. */
export type ServerClaim = KnownClaim & { readonly revision: number };

type Attempt = {
  readonly claim: Claim;
  /** Whether another's claim, as it stands, may be replaced. */
  readonly mayReplace: (standing: Claim) => boolean;
};

/** A loser of many races in a row is told the last winner. */
const MOST_TRIES = 8;

/**
 * Writes a claim where none stands, this device's own stands, or `mayReplace` says so; else gives who
 * holds it. Throws when the server does not answer: the claim may stand or not, trying again tells.
 */
export async function takeClaim(
  { bucket, keys }: ClaimBucket,
  { claim, mayReplace }: Attempt,
): Promise<Result<ServerClaim, ServerClaim>> {
  const key = await keys.keyOf(claim.ticketId);
  for (let tries = 0; ; tries++) {
    const entry = await bucket.get(key);
    const standing =
      entry && entry.operation === 'PUT' ? await openClaim(keys, key, entry.value) : null;
    const isOwn = standing !== null && isOwnClaim(standing, claim);
    if (standing && !isOwn && !mayReplace(standing))
      return fail({ ...standing, revision: entry?.revision ?? 0 });
    const next = isOwn
      ? { ...claim, since: Math.min(claim.since, standing.since) }
      : withFrom(claim, standing);
    const sealed = await keys.seal(next, key);
    try {
      const revision = await bucket.put(key, sealed, { previousSeq: entry?.revision ?? 0 });
      return ok({ ...next, revision });
    } catch (error) {
      if (!isOvertaken(error) || tries >= MOST_TRIES) throw error;
    }
  }
}

/** Removes a claim as it stood at `revision`; one that somebody else has by now stays. */
export async function dropClaim(
  { bucket, keys }: ClaimBucket,
  { ticketId, revision }: ServerClaim,
): Promise<void> {
  try {
    await bucket.delete(await keys.keyOf(ticketId), { previousSeq: revision });
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
}

/** The claim in a message of the bucket; null: it was removed, undefined: it is no claim of the team. */
export async function claimIn(
  keys: TeamKeys,
  message: Stored,
): Promise<ServerClaim | null | undefined> {
  if (message.isRemoval) return null;
  const claim = await openClaim(keys, keyIn(message.subject), message.data);
  return claim ? { ...claim, revision: message.sequence } : undefined;
}

/** The key a message of a bucket stands under. */
export const keyIn = (subject: string): string => subject.slice(subject.indexOf('.', 4) + 1);

/** What is no claim of the team keeps nobody away. */
async function openClaim(keys: TeamKeys, key: string, sealed: Uint8Array): Promise<Claim | null> {
  const claim = Claim.safeParse(await keys.open(sealed, key));
  return claim.success && (await keys.keyOf(claim.data.ticketId)) === key ? claim.data : null;
}

const isOwnClaim = (standing: Claim, { member, device }: Claim): boolean =>
  standing.member === member && standing.device === device;

function withFrom(claim: Claim, standing: Claim | null): Claim {
  return standing && claim.touchedAt < standing.until && standing.member !== claim.member
    ? { ...claim, takenFrom: standing.initials }
    : claim;
}
