import type { Result } from '../result';
import { fail, ok } from '../result';
import type { TeamAccess } from '../team/access';
import type { Place } from '../team/names';
import { namesOf } from '../team/names';
import type { TeamTrouble } from '../team/session';
import { keyIn } from './claimBucket';
import type { CreateOptions, CreateProblem } from './createTeam';
import { createTeam } from './createTeam';
import type { Entered } from './enter';
import { enter } from './enter';
import { eventIn, sendEvent } from './eventStream';
import type { Stored } from './follow';
import { follow } from './follow';
import type { Link, OpenSocket } from './link';
import { dial, isNoRoom, troubleOf } from './link';
import { sharedIn, writeDoc, writeMoved } from './sharedBucket';
import { newSecret } from './teamKeys';

/**
 * Gives the team a new key, for when somebody left with the old one: the next generation of buckets,
 * with all documents and events sealed anew in it. The old one says that it is over and stays until
 * the owner deletes it. The server must let the owner into the next generation before.
 */
export async function rekeyTeam(
  access: TeamAccess,
  options: CreateOptions = {},
): Promise<Result<TeamAccess, CreateProblem>> {
  const next: TeamAccess = {
    ...access,
    generation: access.generation + 1,
    secret: newSecret(),
  };
  const old = await enter(access, options.openSocket);
  if (!old.ok) return old;
  try {
    const made = await createTeam(next, options);
    if (!made.ok) return made;
    const fresh = await enter(next, options.openSocket);
    if (!fresh.ok) return fresh;
    try {
      const last = await carry(access, old.value, fresh.value);
      await writeMoved(old.value.shared, (options.clock ?? Date.now)());
      // What was told while this went on.
      await carryEvents({ access, old: old.value, fresh: fresh.value, from: last + 1 });
    } catch (error) {
      // Nobody has the new key yet: a half-carried team is no use to anyone.
      await deleteStreams(fresh.value.link, next);
      throw error;
    } finally {
      await fresh.value.link.connection.close();
    }
    return ok(next);
  } catch (error) {
    return fail(isNoRoom(error) ? 'no-room' : troubleOf(error));
  } finally {
    await old.value.link.connection.close();
  }
}

/** Carries what is there over and gives the place of the last event. */
async function carry(access: TeamAccess, old: Entered, fresh: Entered): Promise<number> {
  await readAll(
    { link: old.link, stream: `KV_${namesOf(access).shared}`, from: null },
    async (messages) => {
      for (const { subject, data } of messages) {
        const doc = await sharedIn(old.keys, keyIn(subject), data);
        if (doc && 'kind' in doc) await writeDoc(fresh.shared, doc);
      }
    },
  );
  return carryEvents({ access, old, fresh, from: 1 });
}

type Carrying = {
  readonly access: TeamAccess;
  readonly old: Entered;
  readonly fresh: Entered;
  readonly from: number;
};

async function carryEvents({ access, old, fresh, from }: Carrying): Promise<number> {
  let last = from - 1;
  await readAll({ link: old.link, stream: namesOf(access).events, from }, async (messages) => {
    const read = await Promise.all(messages.map((message) => eventIn(old.keys, message)));
    await Promise.all(
      read.map((event) => (typeof event === 'string' ? undefined : sendEvent(fresh.events, event))),
    );
    last = messages.at(-1)?.sequence ?? last;
  });
  return last;
}

/** Removes a generation of a team from the server for good; for its owner. */
export async function deleteTeam(
  access: TeamAccess,
  openSocket?: OpenSocket,
): Promise<Result<null, TeamTrouble>> {
  const dialled = await dial(access, openSocket);
  if (!dialled.ok) return dialled;
  try {
    await deleteStreams(dialled.value, access);
    return ok(null);
  } catch (error) {
    return fail(troubleOf(error));
  } finally {
    await dialled.value.connection.close();
  }
}

async function deleteStreams({ manager }: Link, place: Place): Promise<void> {
  const names = namesOf(place);
  for (const stream of [`KV_${names.claims}`, `KV_${names.shared}`, names.events])
    await manager.streams.delete(stream);
}

type Reading = {
  readonly link: Link;
  readonly stream: string;
  readonly from: number | null;
};

async function readAll(
  { link, stream, from }: Reading,
  take: (messages: readonly Stored[]) => Promise<void>,
): Promise<void> {
  const followed = await follow({ link, stream, from, take });
  await Promise.race([
    followed.caughtUp,
    link.connection.closed().then((error) => Promise.reject(error ?? new Error('closed'))),
  ]);
  followed.stop();
}
