import type { Result } from '../result';
import { fail, ok } from '../result';
import type { TeamAccess } from '../team/access';
import type { Place } from '../team/names';
import { namesOf } from '../team/names';
import type { TeamTrouble } from '../team/session';
import { keyIn } from './claimBucket';
import type { CreateOptions, CreateProblem } from './createTeam';
import { createProblemOf, createTeam } from './createTeam';
import type { Entered } from './enter';
import { enter } from './enter';
import { eventIn, sendEvent } from './eventStream';
import type { Stored } from './follow';
import { follow } from './follow';
import type { Link, OpenSocket } from './link';
import { dial, isApiError, STREAM_NOT_FOUND, troubleOf } from './link';
import { anyDocIn, writeDoc, writeMoved } from './sharedBucket';
import { newSecret } from './teamKeys';

/** How the new key is given; `onProgress` is told the share that is carried over, 0 to 1. */
export type RekeyOptions = CreateOptions & { readonly onProgress?: (share: number) => void };

/** The access under the team's next key, which nobody knows yet; to be kept before it is used. */
export const nextAccess = (access: TeamAccess): TeamAccess => ({
  ...access,
  generation: access.generation + 1,
  secret: newSecret(),
});

/**
 * Gives the team the key of `next`, for when somebody left with the old one: the next generation of
 * buckets, with all documents and events sealed anew in it. The old one says that it is over and stays
 * until the owner deletes it. The server must let the owner into the next generation before. Broken
 * off in the middle it is done again with the same `next`.
 */
export async function rekeyTeam(
  access: TeamAccess,
  next: TeamAccess,
  options: RekeyOptions = {},
): Promise<Result<TeamAccess, CreateProblem>> {
  const old = await enter(access, options.openSocket, { evenMoved: true });
  if (!old.ok) return old;
  try {
    const made = await createTeam(next, options);
    if (!made.ok) return made;
    const fresh = await enter(next, options.openSocket);
    if (!fresh.ok) return fresh;
    try {
      const onCarried = await counted(access, old.value.link, options.onProgress);
      const carrying = { access, old: old.value, fresh: fresh.value, onCarried };
      const lastDoc = await carryDocs(carrying, null);
      const last = await carryEvents(carrying, 1);
      await writeMoved(old.value.shared, (options.clock ?? Date.now)());
      // What was told while this went on.
      await carryDocs(carrying, lastDoc + 1);
      await carryEvents(carrying, last + 1);
    } finally {
      await fresh.value.link.connection.close();
    }
    return ok(next);
  } catch (error) {
    return fail(createProblemOf(error));
  } finally {
    await old.value.link.connection.close();
  }
}

type Carrying = {
  readonly access: TeamAccess;
  readonly old: Entered;
  readonly fresh: Entered;
  /** Told how many more were carried. */
  readonly onCarried: (count: number) => void;
};

async function counted(
  place: Place,
  { manager }: Link,
  onProgress: RekeyOptions['onProgress'],
): Promise<(count: number) => void> {
  const names = namesOf(place);
  const [docs, events] = await Promise.all(
    [`KV_${names.shared}`, names.events].map((stream) => manager.streams.info(stream)),
  );
  const total = (docs?.state.messages ?? 0) + (events?.state.messages ?? 0);
  let done = 0;
  return (count) => {
    done += count;
    onProgress?.(total === 0 ? 1 : Math.min(1, done / total));
  };
}

/**
 * Carries the documents of every kind, also of one only a later version knows, from this place on, and
 * gives the place of the last. Who was here when is not carried: it would be said of the wrong moment.
 */
async function carryDocs(
  { access, old, fresh, onCarried }: Carrying,
  from: number | null,
): Promise<number> {
  let last = (from ?? 1) - 1;
  const stream = `KV_${namesOf(access).shared}`;
  await readAll({ link: old.link, stream, from }, async (messages) => {
    for (const { subject, data, sequence } of messages) {
      const doc = await anyDocIn(old.keys, keyIn(subject), data);
      if (doc) await writeDoc(fresh.shared, doc);
      last = sequence;
    }
    onCarried(messages.length);
  });
  return last;
}

/** Carries the events from this place on, and gives the place of the last. */
async function carryEvents(
  { access, old, fresh, onCarried }: Carrying,
  from: number,
): Promise<number> {
  let last = from - 1;
  await readAll({ link: old.link, stream: namesOf(access).events, from }, async (messages) => {
    const read = await Promise.all(messages.map((message) => eventIn(old.keys, message)));
    await Promise.all(
      read.map((event) => (typeof event === 'string' ? undefined : sendEvent(fresh.events, event))),
    );
    last = messages.at(-1)?.sequence ?? last;
    onCarried(messages.length);
  });
  return last;
}

/** Removes a generation of a team from the server for good; for its owner. One that is gone changes nothing. */
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
    await manager.streams.delete(stream).catch((error: unknown) => {
      if (!isApiError(error, STREAM_NOT_FOUND)) throw error;
    });
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
