import type { Comment } from './comment';
import type { Thread } from './thread';
import { answeredBy, isSamePerson } from './thread';

/** What is said above the draft: the reply to come is the second one, or there have been enough. */
export type TurnAdvice = 'second' | 'enough';

/** How many public replies of ours in a thread answer the person who wrote this comment. */
export const publicTurns = (comment: Comment, thread: Thread): number =>
  thread.filter((reply) => {
    if (!reply.isOwn || reply.isPost) return false;
    const { exact, earlier } = answeredBy(reply, thread);
    return [...(exact ? [exact] : []), ...earlier].some((one) => isSamePerson(one, comment));
  }).length;

/**
 * One real public reply, at most one more, then private, then one closing line: many detailed public
 * exchanges publicise a complaint (Golmohammadi et al. 2021). null: the first reply is to come.
 */
export const turnAdvice = (turns: number): TurnAdvice | null =>
  turns === 0 ? null : turns === 1 ? 'second' : 'enough';
