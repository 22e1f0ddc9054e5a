import type { Comment } from './comment';
import { ticketIdOf } from './comment';
import { namedAtStart } from './mention';

/**
 * The comments around one another, in the order they were first seen, which decides where their
 * times do not: one top comment (or one post of a customer) with all its replies.
 */
export type Thread = readonly Comment[];

/** What an own reply answers. `exact`: the comment it hangs under; `earlier`: others it settles if they were still open. */
export type Answered = { readonly exact: Comment | null; readonly earlier: readonly Comment[] };

const NOTHING: Answered = { exact: null, earlier: [] };

/**
 * Which comments an own reply answers: the one it hangs under, and earlier ones of the same person
 * up that chain. On Facebook, where replies hang under the top comment whomever they answer, the
 * name the reply begins with decides. Never a comment that is younger for sure.
 */
export function answeredBy(reply: Comment, thread: Thread): Answered {
  const { answered } = indexed(thread);
  const ready = answered.get(reply) ?? workOut(reply, thread);
  answered.set(reply, ready);
  return ready;
}

function workOut(reply: Comment, thread: Thread): Answered {
  const parent = parentIn(reply, thread);
  if (!parent || (parent.isPost && parent.isOwn)) return NOTHING;
  const isTop = parentIn(parent, thread)?.isPost ?? true;
  const isFlat = reply.site === 'facebook' && isTop && !parent.isPost;
  return notYounger(reply, isFlat ? inFlatThread(reply, parent, thread) : upChain(parent, thread));
}

/** `next` when the same person had our reply in this thread before they wrote this, else `first`. */
export function turnOf(comment: Comment, thread: Thread): 'first' | 'next' {
  const isReplyToThem = (reply: Comment) => {
    const { exact, earlier } = answeredBy(reply, thread);
    const answered = [...(exact ? [exact] : []), ...earlier];
    return (
      answered.some((one) => one.id !== comment.id && isSamePerson(one, comment)) &&
      !answered.some(({ id }) => id === comment.id)
    );
  };
  return ownRepliesTo(comment, thread).some(isReplyToThem) ? 'next' : 'first';
}

/** How many own replies stood in the thread before this comment. */
export const ownRepliesInThread = (comment: Comment, thread: Thread): number =>
  ownRepliesTo(comment, thread).filter(
    (reply) => answeredBy(reply, thread).exact?.id !== comment.id,
  ).length;

type Said = Pick<Comment, 'site' | 'author'>;

/** Whether both were written by one person, by the surest thing both pages told. */
export function isSamePerson({ site, author }: Said, other: Said): boolean {
  if (site !== other.site) return false;
  if (author.id !== null && other.author.id !== null) return author.id === other.author.id;
  if (author.handle !== null && other.author.handle !== null)
    return author.handle.toLowerCase() === other.author.handle.toLowerCase();
  return author.name !== null && author.name === other.author.name;
}

/** Whether `one` was written before `other`: by structure, else by time, else by the order seen. */
export function isBefore(one: Comment, other: Comment, thread: Thread): boolean {
  if (ancestors(other, thread).includes(one)) return true;
  if (ancestors(one, thread).includes(other)) return false;
  const [a, b] = [one.postedAt, other.postedAt];
  if (a && b && a.earliest <= b.earliest && a.latest <= b.latest) {
    if (a.earliest < b.earliest || a.latest < b.latest) return true;
  } else if (a && b && a.earliest >= b.earliest && a.latest >= b.latest) return false;
  const { places } = indexed(thread);
  return (places.get(one) ?? 0) < (places.get(other) ?? 0);
}

const ownRepliesTo = (comment: Comment, thread: Thread): readonly Comment[] =>
  thread.filter(
    (reply) =>
      reply.isOwn && !reply.isPost && reply !== comment && isBefore(reply, comment, thread),
  );

/** A comment right under a customer's post hangs under that post; Facebook names it as the post only. */
function parentIn({ site, id, parentId, postId }: Comment, thread: Thread): Comment | null {
  const above = parentId ?? (site === 'facebook' ? postId : null);
  if (above === null || above === id) return null;
  return indexed(thread).byId.get(ticketIdOf({ site, id: above })) ?? null;
}

type Index = {
  readonly byId: ReadonlyMap<string, Comment>;
  readonly places: ReadonlyMap<Comment, number>;
  readonly answered: Map<Comment, Answered>;
};

// Memory only: the questions above are asked of one thread many times over.
const indexes = new WeakMap<Thread, Index>();

function indexed(thread: Thread): Index {
  const ready = indexes.get(thread) ?? {
    byId: new Map(thread.map((comment) => [ticketIdOf(comment), comment])),
    places: new Map(thread.map((comment, place) => [comment, place])),
    answered: new Map<Comment, Answered>(),
  };
  indexes.set(thread, ready);
  return ready;
}

/** From the parent up; a damaged thread may go in circles. */
function ancestors(comment: Comment, thread: Thread): readonly Comment[] {
  const chain: Comment[] = [];
  let above = parentIn(comment, thread);
  while (above && above !== comment && !chain.includes(above)) {
    chain.push(above);
    above = parentIn(above, thread);
  }
  return chain;
}

/** Up from the parent, through our own replies, as long as it is the same person. */
function upChain(parent: Comment, thread: Thread): Answered {
  const earlier: Comment[] = [];
  let person: Comment | null = null;
  for (const comment of [parent, ...ancestors(parent, thread)]) {
    if (comment.isOwn) continue;
    if (person && !isSamePerson(comment, person)) break;
    person ??= comment;
    if (comment !== parent) earlier.push(comment);
  }
  return { exact: parent.isOwn ? null : parent, earlier };
}

function inFlatThread(reply: Comment, top: Comment, thread: Thread): Answered {
  const theirs = thread.filter(({ isOwn }) => !isOwn);
  const named = namedAtStart(reply.text, theirs);
  const person = named ?? (top.isOwn ? null : top);
  if (!person) return NOTHING;
  const isTop = person !== top && !top.isOwn ? isSamePerson(person, top) : person === top;
  const earlier = theirs.filter(
    (one) => one !== top && isSamePerson(one, person) && isBefore(one, reply, thread),
  );
  return { exact: isTop ? top : null, earlier };
}

const notYounger = (reply: Comment, { exact, earlier }: Answered): Answered => {
  const isPossible = ({ postedAt }: Comment) =>
    !postedAt || !reply.postedAt || postedAt.earliest <= reply.postedAt.latest;
  return {
    exact: exact && isPossible(exact) ? exact : null,
    earlier: earlier.filter(isPossible),
  };
};
