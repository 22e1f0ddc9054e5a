import type { StreamState } from '@nats-io/jetstream';
import type { TeamMemory } from '../team/memory';
import { merged } from '../team/merge';
import { namesOf } from '../team/names';
import type { TeamEvent } from '../team/teamEvent';
import type { Together } from '../team/together';
import { togetherOf } from '../team/together';
import type { Desk } from './desk';
import type { Entered } from './enter';
import { eventIn } from './eventStream';
import type { Followed, Stored } from './follow';
import { follow } from './follow';

const CATCH_UP_MS = 1000;

/** The place of a stream's last message, 0 in an empty one. */
const lastIn = ({ messages, last_seq }: StreamState): number => (messages > 0 ? last_seq : 0);

/** Reads the team's events into the store, from where this device was. */
export class EventReader {
  readonly #desk: Desk;
  readonly #skewMs: () => number;
  #born = '';
  #read = 0;
  /** Whether what came is being put into the store, which may take long. */
  #isKeeping = false;
  #followed: Followed | null = null;
  /** What was read and what the server had when somebody looked last. */
  #looked = { read: 0, last: 0 };

  constructor(desk: Desk, skewMs: () => number) {
    this.#desk = desk;
    this.#skewMs = skewMs;
  }

  /** Throws when the stream cannot be read. */
  async start({ link }: Entered): Promise<void> {
    const stream = namesOf(this.#desk.access).events;
    const { created, state } = await link.manager.streams.info(stream);
    const position = await this.#desk.memory.position();
    this.#born = created;
    // A server that was set back to a backup has forgotten what this device has read.
    const isKnown = position?.born === created && position.sequence <= state.last_seq;
    this.#read = isKnown ? position.sequence : 0;
    this.#looked = { read: this.#read, last: lastIn(state) };
    this.#followed = await follow({
      link,
      stream,
      from: isKnown ? position.sequence + 1 : 1,
      take: async (messages) => {
        this.#isKeeping = true;
        await this.#take(messages).finally(() => (this.#isKeeping = false));
      },
    });
  }

  /**
   * Resolves once all that the server had when asked is read, or after a second: who claims a ticket
   * somebody just gave back must know that it was answered.
   */
  async catchUp(entered: Entered): Promise<void> {
    const last = await this.#lastOf(entered);
    for (const end = performance.now() + CATCH_UP_MS; this.#read < last;) {
      if (performance.now() > end) return;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /**
   * Whether nothing was read since the start, or since this was asked last, though the server had more
   * already then: of several servers one that lost its way still says that it is there, and tells nothing.
   */
  async isStuck(entered: Entered): Promise<boolean> {
    const before = this.#looked;
    this.#looked = { read: this.#read, last: await this.#lastOf(entered) };
    return !this.#isKeeping && this.#read === before.read && this.#read < before.last;
  }

  /** The place of the last event by the word of who leads the stream; 0 where it does not answer. */
  #lastOf({ link }: Entered): Promise<number> {
    return link.manager.streams.info(namesOf(this.#desk.access).events).then(
      ({ state }) => lastIn(state),
      () => 0,
    );
  }

  behind(): number {
    return this.#followed?.behind() ?? 0;
  }

  async #take(messages: readonly Stored[]): Promise<void> {
    const { keys, memory, ignore, tell } = this.#desk;
    const last = messages.at(-1);
    if (!last) return;
    const read = await Promise.all(messages.map((message) => eventIn(keys, message)));
    const events: TeamEvent[] = [];
    for (const one of read)
      if (typeof one === 'string') ignore(one);
      else events.push(one);
    await memory.keep(events, {
      born: this.#born,
      sequence: last.sequence,
      skewMs: this.#skewMs(),
    });
    this.#read = last.sequence;
    const ticketIds = [...new Set(events.map(({ ticketId }) => ticketId))];
    if (ticketIds.length > 0) tell({ kind: 'tickets', ticketIds });
  }
}

/** What the team knows of these tickets, with what this device has not told yet. */
export async function togetherIn(
  memory: TeamMemory,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, Together>> {
  const logs = await memory.logs(ticketIds);
  const untold = await memory.outbox();
  return new Map(
    ticketIds.flatMap((id): Array<[string, Together]> => {
      const own = untold.filter(({ ticketId }) => ticketId === id);
      const log = merged(logs.get(id) ?? [], own);
      return log.length > 0 ? [[id, togetherOf(log)]] : [];
    }),
  );
}
