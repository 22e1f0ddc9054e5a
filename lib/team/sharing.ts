import type { DocKind, TeamDoc } from './doc';
import { isLater } from './doc';

/** The words or values of something shared, as plain JSON; null: there is none. */
export type Body = TeamDoc['body'];

/** One's own words that another's took the place of; `by` is the member, `at` ms since 1970. */
export type Replaced = {
  readonly body: NonNullable<Body>;
  readonly by: string;
  readonly at: number;
};

/** What this device knows of something the team shares. */
export type SharedItem = {
  readonly kind: DocKind;
  readonly id: string;
  /** The team's, as it was last taken in; null: the team has none. */
  readonly body: Body;
  /** By whom that is, and since when by the server's clock; '' and 0: nobody's yet. */
  readonly member: string;
  readonly changedAt: number;
  /** To be shared, and not with the team yet. */
  readonly isOffered: boolean;
  readonly replaced: Replaced | null;
  /** Of a part of the settings: one's own that stood here before the team's; null: nothing did. */
  readonly before: Body;
  /** By how many bytes it is too long to be told, sealed; null: it fits, or there is nothing to tell. */
  readonly tooLong: number | null;
};

/** Something the team has told nothing of yet. */
export const unshared = (kind: DocKind, id: string): SharedItem => ({
  kind,
  id,
  body: null,
  member: '',
  changedAt: 0,
  isOffered: false,
  replaced: null,
  before: null,
  tooLong: null,
});

type Standing = {
  readonly item: SharedItem;
  /** As it stands on this device. */
  readonly local: Body;
  /** The latest the team told; undefined: nothing. */
  readonly told: Pick<TeamDoc, 'body' | 'member' | 'changedAt'> | undefined;
  readonly me: string;
  readonly mayShare: boolean;
};

/** What follows: what is known from now on, what this device takes (`take`), and what it tells (`offer`). */
export type Step = {
  readonly item: SharedItem;
  readonly take?: { readonly body: Body };
  readonly offer?: { readonly body: Body };
};

/**
 * The next step towards one state on all devices. What the server took later counts; one's own words it
 * took the place of are kept beside it. A change made here is told only on top of what the team had
 * when it was made; who may not share has the team's again.
 */
export function syncStep({ item, local, told, me, mayShare }: Standing): Step {
  if (told && isLater(told, item)) return taken({ item, local, me }, told);
  if (isSame(local, item.body)) {
    const isOver = item.isOffered || item.tooLong !== null;
    return { item: isOver ? { ...item, isOffered: false, tooLong: null } : item };
  }
  if (!item.isOffered && item.body === null) return { item };
  if (mayShare) return { item, offer: { body: local } };
  const replaced = local === null ? item.replaced : { body: local, by: '', at: item.changedAt };
  return { item: { ...item, isOffered: false, replaced }, take: { body: item.body } };
}

function taken(
  { item, local, me }: Pick<Standing, 'item' | 'local' | 'me'>,
  { body, member, changedAt }: NonNullable<Standing['told']>,
): Step {
  const isMine = item.isOffered || !isSame(local, item.body) || item.member === me;
  const isLost = isMine && local !== null && member !== me && !isSame(local, body);
  const replaced = isLost ? { body: local, by: member, at: changedAt } : item.replaced;
  const before = item.kind === 'setting' && item.member === '' ? local : item.before;
  const told = { body, member, changedAt, isOffered: false, tooLong: null };
  const next = { ...item, ...told, replaced, before };
  return isSame(local, body) ? { item: next } : { item: next, take: { body } };
}

/** What is known once the server has what this device offered; what was changed here meanwhile is the next change. */
export const confirmed = (
  item: SharedItem,
  { body, member, changedAt }: NonNullable<Standing['told']>,
): SharedItem => ({ ...item, body, member, changedAt, isOffered: false, tooLong: null });

/** Whether two bodies say the same; they come from one schema each, with their parts in one order. */
export const isSame = (one: Body, other: Body): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
