import type { StreamConfig } from '@nats-io/jetstream';
import { DiscardPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { nanos } from '@nats-io/nats-core';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { TeamAccess } from '../team/access';
import type { Place } from '../team/names';
import { LIMITS, MOST_MESSAGE_BYTES, namesOf } from '../team/names';
import type { TeamTrouble } from '../team/session';
import { placesOf } from './enter';
import type { Link, OpenSocket } from './link';
import { dial, isApiError, isNoRoom, isNotLet, STREAM_NOT_FOUND, troubleOf } from './link';
import { readCharter, writeCharter } from './sharedBucket';
import { teamKeys } from './teamKeys';

/**
 * What stands in the way of a team: besides the trouble of any member, no room for its streams, others
 * of that name, or a server whose rules do not let this user make them.
 */
export type CreateProblem = TeamTrouble | 'no-room' | 'name-taken' | 'not-let';

/** What a team takes; one server or three, which is the `replicas`. */
export type CreateOptions = {
  readonly replicas?: 1 | 3;
  readonly eventBytes?: number;
  readonly openSocket?: OpenSocket;
  readonly clock?: () => number;
};

/**
 * Makes the team's buckets and its stream of events with their limits, or finds them and puts their
 * limits right. Done twice it changes nothing. The member must be an owner by the server's rules.
 */
export async function createTeam(
  access: TeamAccess,
  {
    replicas = 1,
    eventBytes = LIMITS.events.maxBytes,
    openSocket,
    clock = Date.now,
  }: CreateOptions = {},
): Promise<Result<TeamAccess, CreateProblem>> {
  const keys = await teamKeys(access.secret, access);
  if (!keys) return fail('wrong-key');
  const dialled = await dial(access, openSocket);
  if (!dialled.ok) return dialled;
  const link = dialled.value;
  try {
    for (const stream of streamsOf(access, eventBytes))
      await ensure(link, { ...stream, num_replicas: replicas });
    const { shared } = await placesOf({ access, keys, link });
    await writeCharter(shared, { team: access.team, name: access.name, createdAt: clock() });
    const charter = await readCharter(shared);
    if (charter.ok) return ok(access);
    return fail(charter.problem === 'wrong-key' ? 'name-taken' : charter.problem);
  } catch (error) {
    return fail(createProblemOf(error));
  } finally {
    await link.connection.close();
  }
}

/** What an error of making streams means. */
export function createProblemOf(error: unknown): CreateProblem {
  if (isNotLet(error)) return 'not-let';
  return isNoRoom(error) ? 'no-room' : troubleOf(error);
}

type Wanted = Partial<StreamConfig> & { readonly name: string; readonly subjects: string[] };

/**
 * No stream takes a rollup: with it one member could empty a bucket. A full one refuses instead of
 * dropping what is old, so that nothing is lost unsaid.
 */
function streamsOf(place: Place, eventBytes: number): readonly Wanted[] {
  const names = namesOf(place);
  const common = {
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.New,
    max_msg_size: MOST_MESSAGE_BYTES,
    allow_rollup_hdrs: false,
    deny_delete: true,
  };
  const bucket = (
    name: string,
    { maxAgeMs, maxBytes }: { maxAgeMs: number; maxBytes: number },
  ) => ({
    ...common,
    name: `KV_${name}`,
    subjects: [`$KV.${name}.>`],
    max_msgs_per_subject: 1,
    max_age: nanos(maxAgeMs),
    max_bytes: maxBytes,
  });
  return [
    bucket(names.claims, LIMITS.claims),
    bucket(names.shared, LIMITS.shared),
    {
      ...common,
      name: names.events,
      subjects: [names.eventSubjects],
      max_age: nanos(LIMITS.events.maxAgeMs),
      max_bytes: eventBytes,
      duplicate_window: nanos(LIMITS.events.duplicatesMs),
    },
  ];
}

async function ensure({ manager }: Link, wanted: Wanted): Promise<void> {
  try {
    await manager.streams.info(wanted.name);
  } catch (error) {
    if (!isApiError(error, STREAM_NOT_FOUND)) throw error;
    await manager.streams.add(wanted);
    return;
  }
  const { max_bytes, max_age, max_msg_size } = wanted;
  await manager.streams.update(wanted.name, {
    ...(max_bytes !== undefined && { max_bytes }),
    ...(max_age !== undefined && { max_age }),
    ...(max_msg_size !== undefined && { max_msg_size }),
  });
}
