import type { Result } from '../result';
import { fail, ok } from '../result';
import { mayWrite } from '../team/member';
import { MOST_VALUE_BYTES } from '../team/names';
import type { TellProblem } from '../team/session';
import type { TeamEvent, Telling } from '../team/teamEvent';
import { eventIdOf, LONGEST_TEXT } from '../team/teamEvent';
import type { Desk } from './desk';
import { sendEvent, sizeOf } from './eventStream';
import { isNoRoom } from './link';

const AT_ONCE = 32;

/** How a turn of sending ended: the server has all, has no room, or did not confirm. */
export type Sent = 'all' | 'full' | 'unanswered';

/** What this device tells the team: kept first, sent when the server is there, forgotten when it has it. */
export class Outbox {
  readonly #desk: Desk;
  #sending: Promise<Sent> | null = null;
  #isAsked = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Keeps something to tell; the caller sends. */
  async add(ticketId: string, telling: Telling): Promise<Result<TeamEvent, TellProblem>> {
    const { access, memory, now } = this.#desk;
    if (!mayWrite(access.member.role)) return fail('read-only');
    const { id: member, initials } = access.member;
    const event = atInstant({ ...telling, ticketId, member, initials, at: 0, id: '' }, now());
    const isLong = 'text' in telling && telling.text.length > LONGEST_TEXT;
    const place = { keys: this.#desk.keys, place: access };
    if (isLong || (await sizeOf(place, event)) > MOST_VALUE_BYTES) return fail('too-long');
    await memory.enqueue(event);
    return ok(event);
  }

  /** Sends what waits. Asked for while it sends, it goes on until nothing waits. */
  send(): Promise<Sent> {
    this.#isAsked = true;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #sendAll(): Promise<Sent> {
    for (;;) {
      this.#isAsked = false;
      const waiting = await this.#desk.memory.outbox();
      if (waiting.length === 0 && !this.#isAsked) return 'all';
      for (let start = 0; start < waiting.length; start += AT_ONCE) {
        const sent = await this.#sendSome(waiting.slice(start, start + AT_ONCE));
        if (sent !== 'all') return sent;
      }
    }
  }

  async #sendSome(events: readonly TeamEvent[]): Promise<Sent> {
    const places = this.#desk.places();
    if (!places) return 'unanswered';
    const outcomes = await Promise.all(
      events.map(async (event): Promise<Sent> => {
        try {
          const timed = await this.#notAhead(event);
          await sendEvent(places.events, timed);
          // At once, not when it is read back: what one said is never unsaid in between.
          await this.#desk.memory.keep([timed], null);
          return 'all';
        } catch (error) {
          return isNoRoom(error) ? 'full' : 'unanswered';
        }
      }),
    );
    return outcomes.find((outcome) => outcome !== 'all') ?? 'all';
  }

  /** What was noted offline by a clock that runs ahead happened at the latest now. */
  async #notAhead(event: TeamEvent): Promise<TeamEvent> {
    const { memory, now } = this.#desk;
    if (event.at <= now() + 1000) return event;
    const timed = atInstant(event, now());
    await memory.enqueue(timed);
    await memory.discard(event.id);
    return timed;
  }
}

function atInstant(event: TeamEvent, at: number): TeamEvent {
  const chance = crypto.randomUUID().replaceAll('-', '').slice(0, 16);
  return { ...event, at, id: eventIdOf(at, chance) };
}
