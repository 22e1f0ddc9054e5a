import type { Status } from '../trail';
import type { TeamLog } from './merge';
import type { TeamEvent } from './teamEvent';

/** Who did something, and when by the server's clock (ms since 1970). */
export type Deed = { readonly member: string; readonly initials: string; readonly at: number };

/** States a colleague may put a ticket in that say what became of it. */
const PUT = ['escalated', 'waiting', 'no-reply-needed', 'gone'] as const;
export type PutStatus = (typeof PUT)[number];

/** What the team together knows of a ticket. */
export type Together = {
  /** null: nobody said. */
  readonly status: Status | null;
  /** The first answer since the ticket was last opened. */
  readonly answeredBy: Deed | null;
  /** Answers to the same words by others than who answered first: made offline, or against a claim. */
  readonly alsoAnsweredBy: readonly Deed[];
  readonly privateBy: Deed | null;
  /** Who put it into the state it is in, where that is none of answered, private and open. */
  readonly putBy: (Deed & { readonly status: PutStatus }) | null;
  readonly takenOver: (Deed & { readonly from: string }) | null;
  readonly handedOff: (Deed & { readonly to: string }) | null;
  /** Words left for the next shift; '' where they were taken back. */
  readonly handover: (Deed & { readonly text: string }) | null;
  readonly notes: ReadonlyArray<Deed & { readonly text: string }>;
};

/** What a log says of its ticket. */
export function togetherOf(log: TeamLog): Together {
  const answers = answersSinceOpened(log);
  const [first] = answers;
  const status = log.findLast((event) => event.kind === 'status' || event.kind === 'answered');
  const takenOver = lastOf(log, 'taken-over');
  const handedOff = lastOf(log, 'handed-off');
  const handover = lastOf(log, 'handover');
  return {
    status: status?.kind === 'status' ? status.status : status ? 'answered' : null,
    answeredBy: first ? deedOf(first) : null,
    alsoAnsweredBy: others(answers),
    privateBy: status?.kind === 'status' && status.status === 'private' ? deedOf(status) : null,
    putBy: putOf(status),
    takenOver: takenOver && { ...deedOf(takenOver), from: takenOver.from },
    handedOff: handedOff && { ...deedOf(handedOff), to: handedOff.to },
    handover: handover && { ...deedOf(handover), text: handover.text },
    notes: log.flatMap((event) =>
      event.kind === 'note' ? [{ ...deedOf(event), text: event.text }] : [],
    ),
  };
}

function putOf(event: TeamEvent | undefined): Together['putBy'] {
  if (event?.kind !== 'status') return null;
  const status = PUT.find((one) => one === event.status);
  return status ? { ...deedOf(event), status } : null;
}

/** An answer after the customer wrote again is no second answer to the same words. */
function answersSinceOpened(log: TeamLog): readonly TeamEvent[] {
  const opened = log.findLastIndex(
    ({ kind, ...event }) => kind === 'status' && 'status' in event && event.status === 'open',
  );
  return log.slice(opened + 1).filter(({ kind }) => kind === 'answered');
}

/** One deed for each other member, the first. */
function others([first, ...rest]: readonly TeamEvent[]): Deed[] {
  const byMember = new Map<string, Deed>();
  for (const event of rest)
    if (event.member !== first?.member && !byMember.has(event.member))
      byMember.set(event.member, deedOf(event));
  return [...byMember.values()];
}

function lastOf<Kind extends TeamEvent['kind']>(
  log: TeamLog,
  kind: Kind,
): Extract<TeamEvent, { kind: Kind }> | null {
  const isKind = (event: TeamEvent): event is Extract<TeamEvent, { kind: Kind }> =>
    event.kind === kind;
  return log.findLast(isKind) ?? null;
}

const deedOf = ({ member, initials, at }: TeamEvent): Deed => ({ member, initials, at });
