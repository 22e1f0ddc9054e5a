import type { KV } from '@nats-io/kv';
import { Kvm } from '@nats-io/kv';
import type { Result } from '../result';
import { fail, ok } from '../result';
import type { TeamAccess } from '../team/access';
import { namesOf } from '../team/names';
import type { TeamTrouble } from '../team/session';
import type { ClaimBucket } from './claimBucket';
import type { EventStream } from './eventStream';
import type { Link, OpenSocket } from './link';
import { dial, troubleOf } from './link';
import type { SharedBucket } from './sharedBucket';
import { readCharter } from './sharedBucket';
import type { TeamKeys } from './teamKeys';
import { teamKeys } from './teamKeys';

/** The team's places over one connection, once its key was found to fit. */
export type Entered = {
  readonly link: Link;
  readonly keys: TeamKeys;
  readonly claims: ClaimBucket;
  readonly shared: SharedBucket;
  readonly events: EventStream;
};

/**
 * Connects and looks whether the team is there and this key is its key; closes again where it is not,
 * or where the team has a newer one, unless `evenMoved`.
 */
export async function enter(
  access: TeamAccess,
  openSocket?: OpenSocket,
  { evenMoved = false } = {},
): Promise<Result<Entered, TeamTrouble>> {
  const keys = await teamKeys(access.secret, access);
  if (!keys) return fail('wrong-key');
  const dialled = await dial(access, openSocket);
  if (!dialled.ok) return dialled;
  const entered = await placesOf({ access, keys, link: dialled.value });
  const charter = await readCharter(entered.shared).catch((error: unknown) =>
    fail(troubleOf(error)),
  );
  if (charter.ok || (evenMoved && charter.problem === 'moved')) return ok(entered);
  await entered.link.connection.close();
  return charter;
}

type Entering = { readonly access: TeamAccess; readonly keys: TeamKeys; readonly link: Link };

/** The places of a team without a look whether they exist. */
export async function placesOf({ access, keys, link }: Entering): Promise<Entered> {
  const names = namesOf(access);
  return {
    link,
    keys,
    claims: { bucket: await openBucket(link, names.claims), keys },
    shared: { bucket: await openBucket(link, names.shared), keys },
    events: { link, keys, place: access },
  };
}

/** Reads go to the leader: what a follower says of a claim may be over already. */
const openBucket = (link: Link, name: string): Promise<KV> =>
  new Kvm(link.stream).open(name, { allow_direct: false });
