import type { KV } from '@nats-io/kv';
import * as z from 'zod/mini';
import type { Result } from '../result';
import { fail, ok } from '../result';
import { isLater, TeamDoc } from '../team/doc';
import { Instant, Member, TeamName } from '../team/member';
import type { TeamTrouble } from '../team/session';
import { isOvertaken } from './link';
import type { TeamKeys } from './teamKeys';

/** What a team shares on the server beside claims and events. */
export type SharedBucket = { readonly bucket: KV; readonly keys: TeamKeys };

/** Keys of the bucket that are not a document's: what the team is, and that it has a new key. */
const TEAM = 'team';
const MOVED = 'moved';

/** What opens only with the team's key. */
const Charter = z.object({
  team: TeamName,
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  createdAt: Instant,
});
type Charter = z.infer<typeof Charter>;

/** When a member was last here, in their own words. */
const Presence = z.object({ member: Member });

/** Founds the team in its bucket; what is there already stays. */
export async function writeCharter(
  { bucket, keys }: SharedBucket,
  charter: Charter,
): Promise<void> {
  try {
    await bucket.put(TEAM, await keys.seal(charter, TEAM), { previousSeq: 0 });
  } catch (error) {
    if (!isOvertaken(error)) throw error;
  }
}

/** The team as this key opens it, or why it does not. */
export async function readCharter({
  bucket,
  keys,
}: SharedBucket): Promise<Result<Charter, TeamTrouble>> {
  const [team, moved] = [await bucket.get(TEAM), await bucket.get(MOVED)];
  if (!team) return fail('no-team');
  const charter = Charter.safeParse(await keys.open(team.value, TEAM));
  if (!charter.success) return fail('wrong-key');
  const isMoved = moved !== null && (await saysMoved(keys, MOVED, moved.value));
  return isMoved ? fail('moved') : ok(charter.data);
}

/** Tells the members that the team has a new key and this one no longer counts. */
export const writeMoved = async ({ bucket, keys }: SharedBucket, at: number): Promise<number> =>
  bucket.put(MOVED, await keys.seal({ at }, MOVED));

/** Whether this value says that the team has a new key; only who has the old one can say so. */
export const saysMoved = async (
  keys: TeamKeys,
  key: string,
  sealed: Uint8Array,
): Promise<boolean> => key === MOVED && (await keys.open(sealed, MOVED)) !== undefined;

/**
 * Says that this member is here, and measures by the server's stamp on it what to add to this device's
 * clock, in ms, and how far that may be wrong.
 */
export async function sayHere(
  { bucket, keys }: SharedBucket,
  member: Member,
  now: () => number,
): Promise<{ readonly skewMs: number; readonly errorMs: number }> {
  const key = presenceKey(member.id);
  const sealed = await keys.seal({ member }, key);
  const before = now();
  const revision = await bucket.put(key, sealed);
  const after = now();
  const entry = await bucket.get(key, { revision });
  const stamped = entry?.created.getTime() ?? after;
  return { skewMs: Math.round(stamped - (before + after) / 2), errorMs: (after - before) / 2 };
}

/** What a message of the bucket holds: a document, a member, or nothing this device can use. */
export async function sharedIn(
  keys: TeamKeys,
  key: string,
  sealed: Uint8Array,
): Promise<TeamDoc | Member | null> {
  const opened = await keys.open(sealed, key);
  const presence = Presence.safeParse(opened);
  if (presence.success)
    return key === presenceKey(presence.data.member.id) ? presence.data.member : null;
  const doc = TeamDoc.safeParse(opened);
  return doc.success && (await docKey(keys, doc.data)) === key ? doc.data : null;
}

/** How many bytes a document takes on the server. */
export const docSize = async (keys: TeamKeys, doc: TeamDoc): Promise<number> =>
  (await keys.seal(doc, await docKey(keys, doc))).length;

/** A document of any version of Heard, by what says where it lies and which of two is the later. */
const AnyDoc = z.looseObject({
  kind: z.string().check(z.regex(/^[a-z-]{1,24}$/)),
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  member: TeamName,
  changedAt: Instant,
});
type AnyDoc = z.infer<typeof AnyDoc>;

/** The document in a message, whatever its kind, to be carried on; null: it is none of this team's. */
export async function anyDocIn(
  keys: TeamKeys,
  key: string,
  sealed: Uint8Array,
): Promise<AnyDoc | null> {
  const doc = AnyDoc.safeParse(await keys.open(sealed, key));
  return doc.success && (await docKey(keys, doc.data)) === key ? doc.data : null;
}

/** Shares a document; false when a later one is there. Throws when the server does not confirm it. */
export async function writeDoc({ bucket, keys }: SharedBucket, doc: AnyDoc): Promise<boolean> {
  const key = await docKey(keys, doc);
  const entry = await bucket.get(key);
  const known = entry ? AnyDoc.safeParse(await keys.open(entry.value, key)) : null;
  if (known?.success && !isLater(doc, known.data)) return false;
  try {
    await bucket.put(key, await keys.seal(doc, key), { previousSeq: entry?.revision ?? 0 });
    return true;
  } catch (error) {
    if (isOvertaken(error)) return false;
    throw error;
  }
}

const presenceKey = (member: string): string => `p.${member}`;

/** The kind stands in the open, so that the server can tell settings from facts. */
const docKey = async (keys: TeamKeys, { kind, id }: Pick<AnyDoc, 'kind' | 'id'>): Promise<string> =>
  `d.${kind}.${await keys.keyOf(`${kind}/${id}`)}`;
