import { useEffect, useState } from 'preact/hooks';
import { insults } from '../../components/Fold';
import { HandLines } from '../../components/HandLines';
import { InsertNotice } from '../../components/InsertNotice';
import { StatusActions } from '../../components/StatusActions';
import type { ThreadItem } from '../../components/ThreadView';
import { ThreadView } from '../../components/ThreadView';
import { TicketCard } from '../../components/TicketCard';
import { ticketIdOf } from '../../lib/comment';
import type { HeardDb } from '../../lib/history/db';
import { ownReplyById } from '../../lib/history/ownReplies';
import type { ThreadEntry } from '../../lib/history/tickets';
import { threadOf } from '../../lib/history/tickets';
import { tellBackground } from '../../lib/messaging/send';
import { isOngoing, pathOf } from '../../lib/privatePath';
import { publicTurns } from '../../lib/publicTurns';
import type { Settings } from '../../lib/settings/settings';
import { targetOf, ticketBadge, ticketClock } from '../../lib/sla/ticketBadge';
import { handsOf } from '../../lib/team/hands';
import type { Ticket } from '../../lib/ticket';
import { goToWriter } from '../wiring/goToWriter';
import { TrailPane } from '../wiring/TrailPane';
import { useLive } from '../wiring/live';
import { useWindowId } from '../wiring/useWindowId';
import { useHandovers, useOnlyReads, useTeamLines } from '../wiring/useTeam';
import { useWritings } from '../wiring/useWritings';
import { openPage, showTicket } from '../wiring/showTicket';
import { AdvicePane } from './AdvicePane';
import { AnswerPane } from './AnswerPane';
import { EarlierPane, NotePane } from './EarlierPane';
import { HandoffPane } from './HandoffPane';
import { HandoverPane } from './HandoverPane';
import type { UserEvent } from './useActing';
import { useDraft } from './useDraft';
import { useInsert } from './useInsert';

export type TicketPaneProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
  /** Writes an event of the user into the trail and shows that it can be taken back. */
  readonly act: (event: UserEvent) => void;
  /** Opens a fact of the day with what this comment tells in its fields. */
  readonly onNoteFact: () => void;
};

/** One comment from its words to its answer: why, what the playbook advises, drafts, the draft, the trail. */
export function TicketPane(props: TicketPaneProps) {
  const { db, ticket, settings, now, act, onNoteFact } = props;
  const { comment } = ticket;
  const thread = useLive(() => threadOf(db, ticket), [ticket.id]);
  const before = thread?.ok ? threadBefore(thread.value, ticket) : [];
  const postText = before.find(({ isPost }) => isPost)?.text ?? null;
  const draft = useDraft(db, ticket, 'public');
  const insert = useInsert(ticket, () => {
    act({ type: 'inserted' });
  });
  const [goesPrivate, setGoesPrivate] = useState(false);
  const path = pathOf(ticket);
  useEffect(() => {
    if (path.stage === 'closed') setGoesPrivate(false);
  }, [path.stage]);
  const rules = { ...settings, now };
  const { dueAt } = ticketClock(ticket, rules);
  const windowId = useWindowId();
  const writing = useWritings()?.get(ticket.id);
  const lines = useTeamLines(db, [ticket.id], now)?.get(ticket.id) ?? [];
  const handover = useHandovers(db, [ticket.id])?.get(ticket.id) ?? null;
  const onlyReads = useOnlyReads();
  const here = { windowId: windowId ?? -1, tabId: null };
  const hands = windowId === null ? [] : handsOf({ ticket, writing, here, lines, now });

  return (
    <>
      <TicketCard
        ticket={ticket}
        badge={ticketBadge(ticket, rules)}
        dueAt={dueAt}
        target={targetOf(ticket, settings.target)}
        postText={postText}
        now={now}
        onShow={() => void showTicket(ticket)}
        onCorrect={(label, on) => {
          act({ type: 'labelled', label, on });
        }}
      >
        <StatusActions
          status={ticket.status}
          onAct={(type) => {
            act({ type });
          }}
        />
      </TicketCard>
      <HandLines
        hands={hands}
        now={now}
        onGo={() => void goToWriter(ticket.id)}
        onlyReads={onlyReads}
        onTakeOver={() => {
          if (windowId === null) return;
          void tellBackground({ type: 'takeOver', ticketId: ticket.id, windowId });
        }}
      />
      <HandoverPane
        key={`handover ${ticket.id}`}
        ticketId={ticket.id}
        {...{ db, handover, settings, now }}
      />
      <ThreadView items={before} now={now} />
      <EarlierPane {...{ db, ticket }} />
      <AdvicePane
        {...{ ticket, settings, draft, act, now }}
        thread={thread?.ok ? thread.value : []}
        copy={(line) => void insert.copy(line)}
      />
      {goesPrivate || path.stage === 'bridging' || isOngoing(path) ? (
        <HandoffPane
          {...{ db, ticket, settings, now, act, insert, postText }}
          publicDraft={draft}
          onBack={() => {
            setGoesPrivate(false);
          }}
        />
      ) : (
        <AnswerPane
          {...{ db, ticket, settings, now, postText, draft, insert, act, onNoteFact }}
          ownRepliesInThread={before.filter(({ isOwn, isPost }) => isOwn && !isPost).length}
          publicTurns={publicTurns(
            comment,
            (thread?.ok ? thread.value : []).map((entry) => entry.comment),
          )}
          onPrivate={() => {
            setGoesPrivate(true);
          }}
          onShowReply={(id) => void showReply(db, id)}
        />
      )}
      {insert.stand && (
        <InsertNotice
          stand={insert.stand}
          site={comment.site}
          onUndo={() => void insert.undo()}
          onCancel={() => void insert.cancel()}
          onHow={(how) => void insert.decide(how)}
          onCopy={() => void insert.copy()}
          onOpenPage={() => void openPage(ticket)}
        />
      )}
      <NotePane key={`note ${ticket.id}`} {...{ db, ticket }} />
      <TrailPane key={`trail ${ticket.id}`} {...{ ticket, settings, now }} />
    </>
  );
}

async function showReply(db: HeardDb, id: string): Promise<void> {
  const reply = await ownReplyById(db, id);
  if (reply.ok && reply.value) await showTicket({ id, comment: reply.value });
}

/** What stands in the thread before this comment. */
const threadBefore = (thread: readonly ThreadEntry[], { id }: Ticket): readonly ThreadItem[] =>
  thread
    .slice(
      0,
      Math.max(
        0,
        thread.findIndex(({ ticket }) => ticket?.id === id),
      ),
    )
    .map(({ comment, ticket }) => ({
      id: ticketIdOf(comment),
      author: comment.author.name,
      text: comment.text,
      isOwn: comment.isOwn,
      isPost: comment.isPost,
      postedAt: comment.postedAt,
      folds: ticket !== null && insults(ticket.triage.labels),
    }));
