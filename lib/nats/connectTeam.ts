import type { TeamAccess } from '../team/access';
import type { TeamMemory } from '../team/memory';
import { namesOf } from '../team/names';
import type {
  IgnoredReason,
  TeamChange,
  TeamSession,
  TeamState,
  TeamTrouble,
} from '../team/session';
import { NONE_IGNORED } from '../team/session';
import { Claimant } from './claimant';
import type { Desk } from './desk';
import type { Entered } from './enter';
import { enter } from './enter';
import { EventReader, togetherIn } from './eventReader';
import { follow } from './follow';
import type { OpenSocket } from './link';
import { troubleOf } from './link';
import { Outbox } from './outbox';
import { pauseMs } from './pauseMs';
import { sayHere } from './sharedBucket';
import { Shelf } from './shelf';
import { teamKeys } from './teamKeys';
import { Waker } from './waker';

/** What a session needs; the last two have the browser's own as default. */
export type Connecting = {
  readonly access: TeamAccess;
  readonly memory: TeamMemory;
  /** Tells two devices of one member apart; the same for as long as the device is with the team. */
  readonly device: string;
  /** The device's clock, ms since 1970. */
  readonly clock?: () => number;
  readonly openSocket?: OpenSocket;
};

const TURN_MS = 2000;
const HERE_AGAIN_MS = 5 * 60_000;
/** So often it is asked whether there is more than came: who is told nothing sees no answer of a colleague. */
const LOOK_MS = 5000;

/**
 * Opens a session with a team and keeps it: it connects, reads what was missed, tells what waits, and
 * begins again by itself when the connection ends. Reading and writing works from the first moment,
 * with what the store has. Rejects only where the secret is none at all.
 */
export async function connectTeam(connecting: Connecting): Promise<TeamSession> {
  const keys = await teamKeys(connecting.access.secret, connecting.access);
  if (!keys) throw new Error('This is no secret of a team.');
  const session = new Session(connecting, keys);
  await session.begin();
  return session.facade();
}

class Session {
  readonly #connecting: Connecting;
  readonly #watchers = new Set<(change: TeamChange) => void>();
  readonly #ignored: Record<IgnoredReason, number> = { ...NONE_IGNORED };
  readonly #waker = new Waker();
  readonly #desk: Desk;
  readonly #outbox: Outbox;
  readonly #claimant: Claimant;
  readonly #reader: EventReader;
  readonly #shelf: Shelf;
  #state: TeamState = { kind: 'connecting' };
  #places: Entered | null = null;
  #skewMs = 0;
  #isClosed = false;
  #isWoken = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(connecting: Connecting, keys: Desk['keys']) {
    const { access, memory, device } = connecting;
    this.#connecting = connecting;
    this.#desk = {
      access,
      memory,
      keys,
      device,
      now: () => this.#clock() + this.#skewMs,
      places: () => this.#places,
      tell: (change) => {
        for (const watcher of this.#watchers) watcher(change);
      },
      ignore: (reason) => {
        this.#ignored[reason] += 1;
      },
    };
    this.#outbox = new Outbox(this.#desk);
    this.#reader = new EventReader(this.#desk, () => this.#skewMs);
    this.#claimant = new Claimant(this.#desk, {
      publish: (ticketId, telling) => this.#publish(ticketId, telling),
      sent: () => this.#send(),
      caughtUp: async () => {
        if (this.#places) await this.#reader.catchUp(this.#places);
      },
    });
    this.#shelf = new Shelf(this.#desk);
  }

  async begin(): Promise<void> {
    this.#skewMs = (await this.#desk.memory.position())?.skewMs ?? 0;
    await this.#claimant.remember();
    this.#ended = this.#run();
  }

  facade(): TeamSession {
    const { access, memory, now } = this.#desk;
    return {
      me: access.member,
      now,
      state: () => this.#state,
      claims: () => this.#claimant.all(),
      claimOf: (ticketId) => this.#claimant.at(ticketId),
      claim: (ticketId) => this.#claimant.claim(ticketId),
      release: (ticketId) => this.#claimant.release(ticketId),
      takeOver: (ticketId) => this.#claimant.takeOver(ticketId),
      publish: (ticketId, telling) => this.#publish(ticketId, telling),
      together: (ticketIds) => togetherIn(memory, ticketIds),
      share: (doc) => this.#shelf.share(doc),
      sizeOf: (doc) => this.#shelf.sizeOf(doc),
      docs: (kind) => this.#shelf.docs(kind),
      members: () => this.#shelf.members(),
      waiting: async () => (await memory.outbox()).length,
      behind: () => this.#reader.behind(),
      ignored: () => ({ ...this.#ignored }),
      watch: (changed, signal) => {
        this.#watchers.add(changed);
        signal.addEventListener('abort', () => this.#watchers.delete(changed));
      },
      wake: () => {
        // Asked for in the middle of an attempt that fails, it still ends the pause after it.
        this.#isWoken = this.#state.kind !== 'online';
        this.#waker.wake();
      },
      close: () => this.#close(),
    };
  }

  #clock(): number {
    return this.#connecting.clock?.() ?? Date.now();
  }

  async #publish(
    ...telling: Parameters<TeamSession['publish']>
  ): ReturnType<TeamSession['publish']> {
    const added = await this.#outbox.add(...telling);
    if (!added.ok) return added;
    this.#desk.tell({ kind: 'tickets', ticketIds: [added.value.ticketId] });
    void this.#send();
    return added;
  }

  /** One connection after the other, until the session is closed. */
  async #run(): Promise<void> {
    for (let failures = 0; !this.#isClosed;) {
      this.#isWoken = false;
      const { trouble, wasOnline } = await this.#once();
      if (this.#isClosed) return;
      failures = wasOnline ? 0 : failures + 1;
      this.#setState({ kind: trouble, since: this.#clock() });
      if (!this.#isWoken) await this.#waker.sleep(pauseMs(trouble, failures));
    }
  }

  async #once(): Promise<{ trouble: TeamTrouble; wasOnline: boolean }> {
    const entered = await enter(this.#connecting.access, this.#connecting.openSocket);
    if (!entered.ok) return { trouble: entered.problem, wasOnline: false };
    const { connection } = entered.value.link;
    let wasOnline = false;
    try {
      await this.#arrive(entered.value);
      // Closed while it arrived: nobody else would end this connection.
      if (this.#isClosed) return { trouble: 'offline', wasOnline };
      wasOnline = true;
      const turns = this.#turns(entered.value);
      const error = await connection.closed();
      this.#waker.wake();
      this.#places = null;
      await turns;
      return { trouble: error ? troubleOf(error) : 'offline', wasOnline };
    } catch (error) {
      return { trouble: troubleOf(error), wasOnline };
    } finally {
      this.#places = null;
      await connection.close();
    }
  }

  /** Only with all claims read does a device say that it is with its team. */
  async #arrive(entered: Entered): Promise<void> {
    const { access } = this.#desk;
    const { link, shared } = entered;
    const names = namesOf(access);
    await this.#measure(shared);
    const docs = await follow({
      link,
      stream: `KV_${names.shared}`,
      from: null,
      take: async (messages) => {
        if (await this.#shelf.take(messages)) await link.connection.close();
      },
    });
    this.#claimant.restart();
    const claims = await follow({
      link,
      stream: `KV_${names.claims}`,
      from: null,
      take: (messages) => this.#claimant.take(messages),
    });
    await Promise.race([
      Promise.all([docs.caughtUp, claims.caughtUp]),
      link.connection.closed().then((error) => Promise.reject(error ?? new Error('closed'))),
    ]);
    await this.#reader.start(entered);
    if (this.#isClosed) return;
    this.#places = entered;
    this.#setState({ kind: 'online', since: this.#clock(), isFull: false });
    void this.#claimant.confirm('all');
  }

  async #measure(shared: Entered['shared']): Promise<void> {
    const { skewMs, errorMs } = await sayHere(shared, this.#desk.access.member, () =>
      this.#clock(),
    );
    // A clock is only set by what is surer than a second.
    if (errorMs < 1000) this.#skewMs = skewMs;
  }

  /** What needs doing again while the connection holds. */
  async #turns(entered: Entered): Promise<void> {
    const { link, shared } = entered;
    let hereAt = this.#clock();
    let lookedAt = performance.now();
    while (!link.connection.isClosed() && !this.#isClosed) {
      await this.#send();
      await this.#claimant.confirm('unconfirmed');
      await this.#claimant.lapse();
      if (this.#clock() - hereAt >= HERE_AGAIN_MS) {
        hereAt = this.#clock();
        await this.#measure(shared).catch(() => undefined);
      }
      if (performance.now() - lookedAt >= LOOK_MS) {
        lookedAt = performance.now();
        if (await this.#reader.isStuck(entered)) await link.connection.close();
      }
      if (!link.connection.isClosed()) await this.#waker.sleep(TURN_MS);
    }
  }

  async #send(): Promise<void> {
    const sent = await this.#outbox.send();
    const isFull = sent === 'full';
    if (this.#state.kind === 'online' && this.#state.isFull !== isFull && sent !== 'unanswered')
      this.#setState({ ...this.#state, isFull });
  }

  #setState(state: TeamState): void {
    this.#state = state;
    this.#desk.tell({ kind: 'state', state });
  }

  async #close(): Promise<void> {
    if (this.#isClosed) return this.#ended;
    this.#isClosed = true;
    this.#waker.wake();
    await this.#places?.link.connection.close();
    await this.#ended;
    this.#watchers.clear();
  }
}
