import type { Comment } from './comment';
import { answeredBy, isBefore } from './thread';
import { DAY_MS } from './time';
import type { Advice } from './triage/triage';

/** What is left to do with someone who seeks a quarrel: one clarifying question, one closing line, then stop. */
export type QuarrelStep = 'ask' | 'close' | 'stop';

/** The state belongs to the thread and to this time; it is never kept of a person. */
export const QUARREL_MS = 30 * DAY_MS;

const QUARRELSOME: readonly string[] = [
  'baiting-first',
  'baiting-again',
  'abuse-first',
  'abuse-again',
];

/** Whether the playbook takes a comment for a quarrel and nothing else. */
export const isQuarrel = ({ reason }: Pick<Advice, 'reason'>): boolean =>
  QUARRELSOME.includes(reason);

type Spoken = { readonly comment: Comment; readonly advice: Advice | null };

/**
 * Which step a quarrelsome comment is at: it follows our replies to such comments of this thread, by
 * whomever, that came before it in the last 30 days; one whose time is not told counts. null: no quarrel.
 */
export function quarrelStep(
  { comment, advice }: { readonly comment: Comment; readonly advice: Advice },
  thread: readonly Spoken[],
  now: number,
): QuarrelStep | null {
  if (!isQuarrel(advice)) return null;
  const comments = thread.map((entry) => entry.comment);
  const own = comments.find(({ id, site }) => id === comment.id && site === comment.site);
  const baits = new Set(
    thread.flatMap((entry) => (entry.advice && isQuarrel(entry.advice) ? [entry.comment.id] : [])),
  );
  const replies = comments.filter((reply) => {
    if (!reply.isOwn || reply.isPost || (own && !isBefore(reply, own, comments))) return false;
    if (reply.postedAt && reply.postedAt.latest < now - QUARREL_MS) return false;
    const { exact, earlier } = answeredBy(reply, comments);
    return [...(exact ? [exact] : []), ...earlier].some(({ id }) => baits.has(id));
  }).length;
  return replies === 0 ? 'ask' : replies === 1 ? 'close' : 'stop';
}
