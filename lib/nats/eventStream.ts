import type { Place } from '../team/names';
import { ACK_MS, MOST_VALUE_BYTES, namesOf } from '../team/names';
import type { IgnoredReason } from '../team/session';
import { TeamEvent } from '../team/teamEvent';
import type { Stored } from './follow';
import type { Link } from './link';
import type { TeamKeys } from './teamKeys';

/** The team's events on the server, for one connection. */
export type EventStream = { readonly link: Link; readonly keys: TeamKeys; readonly place: Place };

/** How far the server's time may lie behind an event's: more is a broken clock, or a lie. */
const MOST_AHEAD_MS = 60_000;

/** Tells the server an event; it may be told twice. Throws when the server does not confirm it. */
export async function sendEvent(
  { link, keys, place }: EventStream,
  event: TeamEvent,
): Promise<void> {
  const names = namesOf(place);
  const subject = names.eventSubject(event.member, await keys.keyOf(event.ticketId));
  await link.stream.publish(subject, await keys.seal(event, subject), {
    msgID: event.id,
    timeout: ACK_MS,
    expect: { streamName: names.events },
  });
}

/** How many bytes an event takes on the server. */
export async function sizeOf(
  { keys, place }: Omit<EventStream, 'link'>,
  event: TeamEvent,
): Promise<number> {
  const subject = namesOf(place).eventSubject(event.member, await keys.keyOf(event.ticketId));
  return (await keys.seal(event, subject)).length;
}

/**
 * The event in a message of the stream, or why it does not count. The server lets a member write under
 * their own name only, so a name inside that is not the subject's is forged.
 */
export async function eventIn(keys: TeamKeys, message: Stored): Promise<TeamEvent | IgnoredReason> {
  if (message.data.length > MOST_VALUE_BYTES) return 'too-big';
  const opened = await keys.open(message.data, message.subject);
  if (opened === undefined) return 'unreadable';
  const event = TeamEvent.safeParse(opened);
  if (!event.success) return 'malformed';
  const [member, key] = message.subject.split('.').slice(3);
  if (event.data.member !== member) return 'forged';
  if (event.data.at > message.time + MOST_AHEAD_MS) return 'ahead';
  return (await keys.keyOf(event.data.ticketId)) === key ? event.data : 'misplaced';
}
