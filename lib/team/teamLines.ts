import { MINUTE_MS } from '../time';
import type { KnownClaim } from './claim';
import { isHeld, mayTakeOver, takeOverFrom } from './claim';
import type { Member } from './member';
import { mayWrite } from './member';
import type { PutStatus, Together } from './together';

/**
 * One thing to say of a ticket, a key of the locale's texts with its values, most pressing first:
 * "^AV is writing · 2 min", "answered by ^JK 09:12", "^TB took it private".
 */
export type TeamLine =
  | {
      readonly key: 'writing' | 'writing-unconfirmed';
      readonly initials: string;
      readonly minutes: number;
      readonly isMine: boolean;
      /** Whether this member may take it over now; see `mayTakeOver`. */
      readonly mayTake: boolean;
      /** From when on they may by this device's clock, ms since 1970; left out: now, never, or it is theirs. */
      readonly mayTakeAt?: number;
    }
  | {
      readonly key: 'taken-over';
      readonly initials: string;
      readonly from: string;
      readonly at: number;
    }
  | {
      readonly key: 'answered-twice';
      readonly initials: string;
      readonly also: readonly string[];
      readonly at: number;
    }
  | { readonly key: 'answered'; readonly initials: string; readonly at: number }
  | { readonly key: 'private'; readonly initials: string; readonly at: number }
  | { readonly key: PutStatus; readonly initials: string; readonly at: number }
  | {
      readonly key: 'handed-off';
      readonly initials: string;
      readonly to: string;
      readonly at: number;
    };

type Known = {
  readonly together: Together;
  readonly claim: KnownClaim | null;
  readonly me: Member;
  /** The server's time, ms since 1970. */
  readonly now: number;
  /** What to add to this device's clock to have the server's, in ms. */
  readonly skewMs?: number;
};

/** What to say of a ticket now; empty when the team has not touched it. */
export function teamLines(known: Known): TeamLine[] {
  const { together, claim, now } = known;
  const lines: TeamLine[] = [];
  const { answeredBy, alsoAnsweredBy, privateBy, putBy, handedOff } = together;
  if (answeredBy && alsoAnsweredBy.length > 0)
    lines.push({
      key: 'answered-twice',
      initials: answeredBy.initials,
      also: alsoAnsweredBy.map(({ initials }) => initials),
      at: answeredBy.at,
    });
  if (claim && isHeld(claim, now)) lines.push(...claimLines(claim, known));
  if (privateBy) lines.push({ key: 'private', initials: privateBy.initials, at: privateBy.at });
  if (putBy) lines.push({ key: putBy.status, initials: putBy.initials, at: putBy.at });
  if (answeredBy && alsoAnsweredBy.length === 0)
    lines.push({ key: 'answered', initials: answeredBy.initials, at: answeredBy.at });
  if (handedOff && !answeredBy)
    lines.push({
      key: 'handed-off',
      initials: handedOff.initials,
      to: handedOff.to,
      at: handedOff.at,
    });
  return lines;
}

function claimLines(claim: KnownClaim, { me, now, skewMs = 0 }: Known): TeamLine[] {
  const { initials, since, takenFrom } = claim;
  const mayTake = claim.member !== me.id && mayTakeOver(claim, { member: me, device: '', now });
  const waits = claim.member !== me.id && !mayTake && mayWrite(me.role);
  const writing: TeamLine = {
    key: claim.revision === null ? 'writing-unconfirmed' : 'writing',
    initials,
    minutes: Math.max(0, Math.floor((now - since) / MINUTE_MS)),
    isMine: claim.member === me.id,
    mayTake,
    ...(waits ? { mayTakeAt: takeOverFrom(claim) - skewMs } : {}),
  };
  return takenFrom
    ? [writing, { key: 'taken-over', initials, from: takenFrom, at: since }]
    : [writing];
}
