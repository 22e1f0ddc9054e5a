import { useCallback, useMemo } from 'preact/hooks';
import type { DraftAbout } from '../../components/draftReview';
import { ticketIdOf } from '../../lib/comment';
import type { ThreadReply } from '../../lib/draftPause';
import type { HeardDb } from '../../lib/history/db';
import { lastOwnReplies } from '../../lib/history/ownReplies';
import type { ThreadEntry } from '../../lib/history/tickets';
import { threadOf } from '../../lib/history/tickets';
import { namedAtStart } from '../../lib/mention';
import type { Said } from '../../lib/replies/echo';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Ticket } from '../../lib/ticket';
import { placeOfReply } from '../../lib/ticket';
import { useLive, useSettings } from '../wiring/live';

export type Around = {
  readonly about: DraftAbout;
  /** Our replies in the thread, in order of time. */
  readonly replies: readonly ThreadReply[];
  /** The words of one of them by its comment id; undefined: it is not there, or not read yet. */
  readonly textOf: (replyId: string) => string | undefined;
};

const NOTHING: readonly never[] = [];

/** What a draft is reviewed against: its comment, our replies in the thread and the last ones elsewhere. */
export function useAbout(db: HeardDb, ticket: Ticket, visibility: Visibility): Around {
  const { id, comment, triage } = ticket;
  const settings = useSettings();
  const limit = settings?.echoReplies ?? 0;
  const thread = useLive(() => threadOf(db, ticket), [id]);
  const last = useLive(() => lastOwnReplies(db, limit), [limit]);
  const isPublic = visibility === 'public';
  const entries = isPublic && thread?.ok ? thread.value : NOTHING;
  const elsewhere = isPublic && last?.ok ? last.value : NOTHING;
  const signs = (settings?.initials ?? '') !== '';
  const about = useMemo((): DraftAbout => {
    const here = saidIn(entries);
    const known = new Set(here.map((one) => one.id));
    const there = elsewhere.map(({ comment: reply, to }): Said => ({
      id: ticketIdOf(reply),
      text: reply.text,
      to,
      at: reply.postedAt,
      here: false,
    }));
    return {
      comment,
      triage,
      signs,
      said: [...here, ...there.filter((one) => !known.has(one.id))],
    };
  }, [comment.text, triage, signs, entries, elsewhere]);
  const replies = useMemo(() => repliesIn(entries, id), [entries, id]);
  const textOf = useCallback(
    (replyId: string) => ownIn(entries).find((entry) => entry.comment.id === replyId)?.comment.text,
    [entries],
  );
  return { about, replies, textOf };
}

const ownIn = (entries: readonly ThreadEntry[]) =>
  entries.filter(({ comment: { isOwn, isPost } }) => isOwn && !isPost);

function saidIn(entries: readonly ThreadEntry[]): readonly Said[] {
  const others = entries.map(({ comment }) => comment).filter(({ isOwn }) => !isOwn);
  return ownIn(entries).map(({ comment: { site, id, parentId, text, postedAt } }) => ({
    id: ticketIdOf({ site, id }),
    text,
    to:
      (namedAtStart(text, others) ?? others.find((one) => one.id === parentId))?.author.name ??
      null,
    at: postedAt,
    here: true,
  }));
}

/** One inserted from here as the answer to another comment is no news to who inserted it. */
function repliesIn(entries: readonly ThreadEntry[], ticketId: string): readonly ThreadReply[] {
  const inserted = entries.flatMap(({ ticket }) =>
    ticket && ticket.id !== ticketId && ticket.trail.some(({ type }) => type === 'inserted')
      ? [ticket]
      : [],
  );
  return ownIn(entries).map(({ comment, firstSeenAt }) => ({
    text: comment.text,
    postedAt: comment.postedAt,
    firstSeenAt,
    isOwnDoing: inserted.some((ticket) => placeOfReply(ticket, comment.id) !== null),
  }));
}
