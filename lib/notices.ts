import * as z from 'zod/mini';
import type { BacklogEntry } from './backlog';
import type { Cluster } from './clusters';
import { textHash } from './textHash';
import { inDanger } from './urgency';

export const NOTICE_KINDS = ['dueSoon', 'unlawful', 'sameMatter'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Of what the user wants to be told beside the page; all of it is off until it is switched on. */
export const NoticeSettings = z.object({
  dueSoon: z.boolean(),
  unlawful: z.boolean(),
  sameMatter: z.boolean(),
  /** Wall times between which nothing is told, over midnight too; null: none. */
  quiet: z.nullable(z.readonly(z.object({ from: time, to: time }))),
  /** What is unlawful or dangerous is told in quiet hours too. */
  unlawfulInQuiet: z._default(z.boolean(), false),
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;

export const NO_NOTICES: NoticeSettings = {
  dueSoon: false,
  unlawful: false,
  sameMatter: false,
  quiet: { from: '20:00', to: '07:00' },
  unlawfulInQuiet: false,
};

/** One notification: how many comments, and the first of them; no word of theirs. */
export type Notice = {
  readonly kind: NoticeKind;
  readonly count: number;
  readonly ticketId: string;
};

/** What a notification was given for, and when (ms since 1970), so that it is given once. */
export type Told = Readonly<Record<string, number>>;

export type NoticeFacts = {
  /** Most urgent first. */
  readonly waiting: readonly BacklogEntry[];
  /** The hours in which we answer are on: elsewhere nothing is told to be due soon. */
  readonly isOpen: boolean;
  readonly clusters: ReadonlyArray<Pick<Cluster, 'what' | 'where' | 'ids'>>;
  readonly told: Told;
  readonly now: number;
  /** Minutes since midnight where the user is. */
  readonly minuteOfDay: number;
};

const DAY_MS = 86_400_000;
/** A matter that goes on for longer is told again. */
const MATTER_AGAIN_MS = DAY_MS;
const FORGET_MS = 30 * DAY_MS;

/**
 * What is to be told now, one notification of a kind and one of each matter, and what is told after it. In quiet hours
 * nothing is, save what is unlawful where the user asked for it, and nothing counts as told: what
 * still holds afterwards is told then.
 */
export function noticesDue(
  settings: NoticeSettings,
  { waiting, isOpen, clusters, told, now, minuteOfDay }: NoticeFacts,
): { readonly notices: readonly Notice[]; readonly told: Told } {
  const mayTell = (kind: NoticeKind) =>
    settings[kind] &&
    (!isQuiet(settings, minuteOfDay) || (kind === 'unlawful' && settings.unlawfulInQuiet));
  const isNew = (key: string) => told[key] === undefined;
  const groups: Readonly<
    Record<NoticeKind, ReadonlyArray<readonly [key: string, ids: readonly string[]]>>
  > = {
    dueSoon: waiting
      .filter(({ badge }) => isOpen && badge.kind === 'due-soon')
      .map(({ ticket: { id } }) => [`dueSoon ${id}`, [id]]),
    unlawful: waiting
      .filter(({ ticket }) => ticket.triage.advice.action === 'may-remove' || inDanger(ticket))
      .map(({ ticket: { id } }) => [`unlawful ${id}`, [id]]),
    sameMatter: clusters
      .map(({ what, where, ids }): [string, readonly string[]] => [
        // What is kept of it outlives the comments, whose words these are.
        `sameMatter ${textHash(`${what} ${where}`)}`,
        ids,
      ])
      .filter(([key]) => now - (told[key] ?? -Infinity) > MATTER_AGAIN_MS),
  };
  const fresh = NOTICE_KINDS.filter(mayTell).map((kind) => ({
    kind,
    found: groups[kind].filter(([key]) => kind === 'sameMatter' || isNew(key)),
  }));
  const notices = fresh.flatMap(({ kind, found }) => {
    const groupsOfIds = found.map(([, ids]) => ids);
    // Two matters are not one.
    return (kind === 'sameMatter' ? groupsOfIds : [groupsOfIds.flat()]).flatMap((ids): Notice[] =>
      ids[0] === undefined ? [] : [{ kind, count: ids.length, ticketId: ids[0] }],
    );
  });
  const kept = Object.entries(told).filter(([, at]) => now - at < FORGET_MS);
  const added = fresh.flatMap(({ found }) => found.map(([key]): [string, number] => [key, now]));
  return { notices, told: Object.fromEntries([...kept, ...added]) };
}

/** Whether the user is to be left alone at this minute of the day. */
export function isQuiet({ quiet }: Pick<NoticeSettings, 'quiet'>, minuteOfDay: number): boolean {
  if (!quiet) return false;
  const from = minuteOf(quiet.from);
  const to = minuteOf(quiet.to);
  return from <= to
    ? minuteOfDay >= from && minuteOfDay < to
    : minuteOfDay >= from || minuteOfDay < to;
}

const minuteOf = (wallTime: string): number =>
  Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3));
