import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AdviceCard } from '../../components/AdviceCard';
import { CrisisCard } from '../../components/CrisisCard';
import { DraftEditor } from '../../components/DraftEditor';
import { InsertNotice } from '../../components/InsertNotice';
import { StatusActions } from '../../components/StatusActions';
import { Suggestions } from '../../components/Suggestions';
import type { ThreadItem } from '../../components/ThreadView';
import { ThreadView } from '../../components/ThreadView';
import { TicketCard } from '../../components/TicketCard';
import { Trail } from '../../components/Trail';
import { useWords } from '../../components/words';
import { ticketIdOf } from '../../lib/comment';
import type { HeardDb } from '../../lib/history/db';
import type { ThreadEntry } from '../../lib/history/tickets';
import { threadOf } from '../../lib/history/tickets';
import { siteTabs, tellPage } from '../../lib/messaging/send';
import { suggest } from '../../lib/replies/suggest';
import type { Settings } from '../../lib/settings/settings';
import { targetMinutesOf, ticketBadge, ticketClock } from '../../lib/sla/ticketBadge';
import type { Ticket, TicketEvent } from '../../lib/ticket';
import { useLive } from '../wiring/live';
import { HandoffPane } from './HandoffPane';
import { useDraft } from './useDraft';
import { useInsert } from './useInsert';

export type TicketPaneProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
  /** Writes an event of the user into the trail and shows that it can be taken back. */
  readonly act: (event: Pick<TicketEvent, 'type' | 'reason'>) => void;
};

/** One comment from its words to its answer: why, what the playbook advises, drafts, the draft, the trail. */
export function TicketPane({ db, ticket, settings, now, act }: TicketPaneProps) {
  const t = useWords();
  const { comment, triage } = ticket;
  const thread = useLive(() => threadOf(db, ticket), [ticket.id]);
  const before = thread?.ok ? threadBefore(thread.value, ticket) : [];
  const draft = useDraft(db, ticket, 'public');
  const insert = useInsert(db, ticket);
  const [used, setUsed] = useState<number | null>(null);
  const [goesPrivate, setGoesPrivate] = useState(false);
  const rules = { ...settings, now };
  const dueAt = ticketClock(ticket, rules).dueAt;
  const post = before.find(({ isPost }) => isPost) ?? null;
  const suggestions = suggest({
    text: comment.text,
    triage,
    site: comment.site,
    author: comment.author.name,
    ownRepliesInThread: before.filter(({ isOwn }) => isOwn).length,
    settings,
  });
  const removal = triage.advice.action === 'may-remove';
  const inPrivate = goesPrivate || ticket.status === 'private';

  return (
    <>
      <TicketCard
        ticket={ticket}
        badge={ticketBadge(ticket, rules)}
        dueAt={dueAt}
        postText={post?.text ?? null}
        now={now}
        onShow={() => void showOnPage(ticket)}
      >
        <StatusActions
          status={ticket.status}
          onAct={(type) => {
            act({ type });
          }}
        />
      </TicketCard>
      <ThreadView items={before} now={now} />
      {triage.labels['self-harm'].on ? (
        <CrisisCard
          language={triage.language}
          site={comment.site}
          onEscalate={() => {
            act({ type: 'escalated' });
          }}
          onCopy={(line) => void insert.copy(line)}
        />
      ) : (
        <AdviceCard
          ticketId={ticket.id}
          advice={triage.advice}
          site={comment.site}
          offersHiding={triage.labels['personal-data'].whose === 'own'}
          onKeep={() => {
            document.querySelector('textarea')?.focus();
          }}
          onNoteRemoval={({ reason }) => {
            act({ type: 'gone', reason });
          }}
          onTellSecurity={() => {
            act({ type: 'escalated' });
          }}
        />
      )}
      {inPrivate ? (
        <HandoffPane
          {...{ db, ticket, settings, now, act, insert }}
          publicDraft={draft}
          onBack={() => {
            setGoesPrivate(false);
          }}
        />
      ) : (
        <>
          <Suggestions
            suggestions={suggestions}
            used={used}
            {...(removal ? { title: t('suggestion.ifYouKeep') } : {})}
            onUse={(suggestion, place) => {
              setUsed(place);
              draft.set(suggestion.text);
            }}
          />
          <DraftEditor
            draft={draft.view}
            site={comment.site}
            canInsert
            onChange={draft.set}
            onInsert={() => void insert.insert(draft.view.text, 'public')}
            onCopy={() => void insert.copy(draft.view.text)}
          />
          <section class="row">
            <button
              type="button"
              class="btn"
              onClick={() => {
                setGoesPrivate(true);
              }}
            >
              {t('handoff.title')}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                act({ type: 'no-reply-needed' });
              }}
            >
              {t('status.noReplyNeeded')}
            </button>
          </section>
        </>
      )}
      {insert.stand && (
        <InsertNotice
          stand={insert.stand}
          site={comment.site}
          onUndo={() => void insert.undo()}
          onCancel={() => void insert.cancel()}
          onCopy={() => void insert.copy(draft.view.text)}
          onOpenPage={() => void openPage(ticket)}
        />
      )}
      <Trail
        trail={ticket.trail}
        firstSeenAt={ticket.firstSeenAt}
        postedAt={comment.postedAt}
        dueMissedAt={dueAt && dueAt.latest < now ? dueAt.latest : null}
        targetMinutes={targetMinutesOf(ticket, settings.target)}
        now={now}
      />
    </>
  );
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
    .map(({ comment }) => ({
      id: ticketIdOf(comment),
      author: comment.author.name,
      text: comment.text,
      isOwn: comment.isOwn,
      isPost: comment.isPost,
      postedAt: comment.postedAt,
    }));

/** Marks the badge where the comment is shown already, else opens the comment's own page. */
async function showOnPage(ticket: Ticket): Promise<void> {
  for (const tabId of await siteTabs()) {
    const answer = await tellPage(tabId, { type: 'whereIs', ticketId: ticket.id });
    if (!answer?.here) continue;
    await browser.tabs.update(tabId, { active: true });
    return;
  }
  await openPage(ticket);
}

async function openPage({ comment }: Ticket): Promise<void> {
  if (comment.permalink) await browser.tabs.create({ url: comment.permalink });
}
