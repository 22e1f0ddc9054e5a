import type { Ticket } from './ticket';
import type { Happened } from './trail';
import { happened, statusAfter } from './trail';

/**
 * Where a case stands on its way through the private channel: the bridge is in the draft; it is
 * posted and a message is owed; the talk is under way and it is our turn; it is theirs; the matter is
 * solved and the closing line is owed; closed.
 */
export const PATH_STAGES = [
  'none',
  'bridging',
  'bridged',
  'under-way',
  'waiting',
  'solved',
  'closed',
] as const;
export type PathStage = (typeof PATH_STAGES)[number];

/** The ledger of one case: its stage, since when, and when each step was done (ms since 1970; null: it is not). */
export type PrivatePath = {
  readonly stage: PathStage;
  readonly since: number | null;
  readonly bridgedAt: number | null;
  readonly openedAt: number | null;
  readonly writtenAt: number | null;
  readonly waitingAt: number | null;
  readonly solvedAt: number | null;
  readonly closedAt: number | null;
};

const NOTHING: PrivatePath = {
  stage: 'none',
  since: null,
  bridgedAt: null,
  openedAt: null,
  writtenAt: null,
  waitingAt: null,
  solvedAt: null,
  closedAt: null,
};

/** The ledger of a ticket, read from its trail alone, so that it lives as long and is taken back with it. */
export function pathOf(ticket: Pick<Ticket, 'trail' | 'comment'>): PrivatePath {
  const events = happened(ticket);
  // What was removed from the page stays so until it is reopened, which leaves the path in any case.
  return statusAfter(events) === 'gone' ? NOTHING : events.reduce(pathAfter, NOTHING);
}

/** The stages in which something is still to come out of the public eye. */
const ONGOING: readonly PathStage[] = ['bridged', 'under-way', 'waiting', 'solved'];

/** Whether a case is in private and not closed there. */
export const isOngoing = ({ stage }: Pick<PrivatePath, 'stage'>): boolean =>
  ONGOING.includes(stage);

type Move = {
  /** From which stages; left out: from any. */
  readonly from?: readonly PathStage[];
  readonly to: (path: PrivatePath, at: number) => PrivatePath;
};

const LEFT: Move = { to: () => NOTHING };
const CLOSED: Move = {
  from: ONGOING,
  to: (path, at) => ({ ...path, stage: 'closed', since: at, closedAt: at }),
};
const BRIDGED: Move = {
  to: (path, at) =>
    isOngoing(path) ? path : { ...NOTHING, stage: 'bridged', since: at, bridgedAt: at },
};

const MOVES: Partial<Record<Happened['type'], Move>> = {
  'bridge-used': {
    from: ['none', 'bridging', 'closed'],
    to: (_, at) => ({ ...NOTHING, stage: 'bridging', since: at }),
  },
  'bridge-posted': BRIDGED,
  'channel-opened': { to: (path, at) => ({ ...path, openedAt: path.openedAt ?? at }) },
  'handed-off': {
    to: (path, at) => ({
      ...(path.stage === 'closed' ? NOTHING : path),
      stage: 'under-way',
      since: at,
      writtenAt: at,
      waitingAt: null,
      solvedAt: null,
    }),
  },
  'waiting-for-customer': {
    from: ['bridged', 'under-way'],
    to: (path, at) => ({ ...path, stage: 'waiting', since: at, waitingAt: at }),
  },
  'customer-reply': {
    from: ['bridged', 'waiting', 'solved'],
    to: (path, at) => ({
      ...path,
      stage: 'under-way',
      since: at,
      waitingAt: null,
      solvedAt: null,
    }),
  },
  solved: {
    from: ONGOING,
    to: (path, at) => ({ ...path, stage: 'solved', since: at, solvedAt: at }),
  },
  'own-reply': CLOSED,
  'no-reply-needed': CLOSED,
  'path-left': LEFT,
  reopened: LEFT,
  escalated: LEFT,
  gone: LEFT,
};

/** One event later; what makes no sense at a stage changes nothing. */
function pathAfter(path: PrivatePath, { type, posts, happenedAt }: Happened): PrivatePath {
  const move = posts === 'bridge' ? BRIDGED : MOVES[type];
  if (!move || (move.from && !move.from.includes(path.stage))) return path;
  return move.to(path, happenedAt);
}

/** Whether Facebook's one private reply to this comment is spent: we wrote, and they have not answered there since. */
export function isPrivateReplyUsed(ticket: Pick<Ticket, 'trail' | 'comment'>): boolean {
  const events = happened(ticket);
  const wrote = events.findLastIndex(({ type }) => type === 'handed-off');
  return (
    wrote >= 0 &&
    !events.slice(wrote).some(({ type, by }) => type === 'customer-reply' && by === 'you')
  );
}
