import type { HeardDb } from '../../lib/history/db';
import { teamMemory } from '../../lib/history/teamMemory';
import { announce } from '../../lib/messaging/send';
import type { Connecting } from '../../lib/nats/connectTeam';
import { connectTeam } from '../../lib/nats/connectTeam';
import { leaveTeam } from '../../lib/nats/joinTeam';
import {
  forgetTeamAccess,
  readTeamAccess,
  teamDevice,
  watchTeamAccess,
} from '../../lib/settings/teamAccess';
import { forgetTeamNow, tellTeamNow } from '../../lib/settings/teamNow';
import { readWritings, watchWritings } from '../../lib/settings/writings';
import type { TeamSession } from '../../lib/team/session';
import type { WordSwitches } from '../../lib/team/words';
import { isFresh } from '../../lib/writing';
import { giveBackSettings, offerWords, startSharing } from './sharing';
import { forgetToldMark, tellDeeds } from './tellDeeds';

/** A device's part in its team, as the background plays it. */
export type TeamWork = {
  /** An alarm's turn: a lost connection is tried again. */
  readonly wake: () => void;
  /** Tells the team what this member did with tickets since it was told last. */
  readonly tell: () => Promise<void>;
  /** Leaves words for the next shift; '' takes them back. */
  readonly handOver: (ticketId: string, text: string) => Promise<void>;
  /** Takes a ticket over from a colleague, who is told; false where they may keep it. */
  readonly takeOver: (ticketId: string) => Promise<boolean>;
  /** Switches for the whole team what of a comment's words is shared; only while the server is there. */
  readonly shareWords: (switches: WordSwitches) => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Keeps the session with the team, from now and from whenever one is joined, until it is left. */
export function startTeam(db: HeardDb, options: Pick<Connecting, 'openSocket'> = {}): TeamWork {
  let session: Promise<TeamSession | null> = Promise.resolve(null);
  let telling = new AbortController();

  const open = async (): Promise<TeamSession | null> => {
    const access = await readTeamAccess();
    if (!access) {
      await forgetTeamNow();
      return null;
    }
    const device = await teamDevice(() => crypto.randomUUID());
    const opened = await connectTeam({ access, memory: teamMemory(db), device, ...options });
    telling = new AbortController();
    opened.watch((change) => {
      void tell(opened);
      if (change.kind !== 'state') void announce({ type: 'ticketsChanged' });
    }, telling.signal);
    startSharing(db, opened, telling.signal);
    await tell(opened);
    await claimWritten(opened);
    void tellDeeds(db, opened);
    return opened;
  };
  const reopen = () => {
    session = session.then(async (before) => {
      telling.abort();
      await before?.close();
      // A team whose key is damaged is no team; the settings say so.
      return open().catch(() => null);
    });
  };
  watchTeamAccess(reopen, new AbortController().signal);
  // What a person begins in any window is claimed, with every letter that is told anew.
  watchWritings(() => {
    void session.then((now) => now && claimWritten(now));
  }, new AbortController().signal);
  reopen();
  return {
    wake: () =>
      void session.then(async (now) => {
        now?.wake();
        if (now) await tell(now);
      }),
    tell: async () => {
      const now = await session;
      if (now) await tellDeeds(db, now);
    },
    handOver: async (ticketId, text) => {
      const now = await session;
      if (!now) return;
      await now.publish(ticketId, { kind: 'handover', text });
      await offerWords(db, [ticketId]);
    },
    shareWords: async (switches) => {
      await (await session)?.share({ kind: 'setting', id: 'words', body: switches });
    },
    takeOver: async (ticketId) => {
      return (await (await session)?.takeOver(ticketId))?.ok ?? false;
    },
    leave: async () => {
      telling.abort();
      const member = (await readTeamAccess())?.member;
      if (member) await giveBackSettings(db, member.id);
      await leaveTeam(await session, teamMemory(db), forgetTeamAccess);
      await forgetToldMark(db);
    },
  };
}

async function tell(session: TeamSession): Promise<void> {
  // Asked first: what is said of the state must be of the moment it is written.
  const waiting = await session.waiting();
  const state = session.state();
  await tellTeamNow({
    standing: state.kind,
    since: 'since' in state ? state.since : null,
    isFull: state.kind === 'online' && state.isFull,
    skewMs: session.now() - Date.now(),
    waiting,
    ignored: Object.values(session.ignored()).reduce((sum, one) => sum + one, 0),
    members: session.members(),
    claims: [...session.claims().values()],
  });
}

/** Claims what is being written, and gives back what no longer is. */
async function claimWritten(session: TeamSession): Promise<void> {
  const now = Date.now();
  const writings = new Map(
    [...(await readWritings())].filter(([, writing]) => isFresh(writing, now)),
  );
  const mine = [...session.claims().values()].filter(({ member }) => member === session.me.id);
  await Promise.all([
    ...[...writings.keys()].map((ticketId) => session.claim(ticketId)),
    ...mine
      .filter(({ ticketId }) => !writings.has(ticketId))
      .map(({ ticketId }) => session.release(ticketId)),
  ]);
  await tell(session);
}
