import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EmptyPanel } from '../../components/EmptyPanel';
import type { Emptiness } from '../../components/EmptyPanel';
import { PanelHeader } from '../../components/PanelHeader';
import { TicketList } from '../../components/TicketList';
import type { Done } from '../../components/UndoToast';
import { UndoToast } from '../../components/UndoToast';
import type { Backlog, BacklogEntry } from '../../lib/backlog';
import { backlogOf } from '../../lib/backlog';
import type { HeardDb } from '../../lib/history/db';
import { recordEvent, undoLast } from '../../lib/history/recordEvent';
import { openTickets, ticketById } from '../../lib/history/tickets';
import { tellBackground } from '../../lib/messaging/send';
import type { PageSight } from '../../lib/pageSight';
import { cannotRead } from '../../lib/pageSight';
import { selectedTicket, selectTicket, watchSelection } from '../../lib/settings/selection';
import type { Settings } from '../../lib/settings/settings';
import { labelsOn } from '../../lib/summary';
import type { Ticket, TicketEvent } from '../../lib/ticket';
import { useLive, useNow, useSettings, useWindowId } from '../wiring/live';
import { useSight } from '../wiring/useSight';
import { TicketPane } from './TicketPane';

/** The side panel: the line of all who wait, and one comment of it, or the list. */
export function Panel({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const now = useNow();
  const [selected, select] = useSelection();
  const [listed, setListed] = useState(false);
  const [done, setDone] = useState<{ ticketId: string; done: Done } | null>(null);
  const open = useLive(() => openTickets(db), []);
  const ticket = useLive(() => ticketById(db, selected ?? ''), [selected]);
  const sight = useSight(db);
  if (!settings || !open?.ok) return null;

  const backlog = backlogOf(open.value, { ...settings, now });
  const shown = (ticket?.ok && ticket.value) || null;
  const act = (subject: Ticket) => async (event: Pick<TicketEvent, 'type' | 'reason'>) => {
    await recordEvent(db, subject.id, { ...event, at: Date.now(), by: 'you' });
    await tellBackground({ type: 'historyChanged' });
    setDone({ ticketId: subject.id, done: DONE[event.type] ?? 'reopened' });
  };
  const step = (by: 1 | -1) => {
    const ids = backlog.waiting.map((entry) => entry.ticket.id);
    const place = shown ? ids.indexOf(shown.id) : -1;
    const next = place < 0 ? ids[0] : ids[(place + by + ids.length) % ids.length];
    if (next) select(next);
    setListed(false);
  };

  return (
    <main class="panel">
      <PanelHeader
        waiting={
          sight && cannotRead(sight) && !backlog.waiting.length ? null : backlog.waiting.length
        }
        late={backlog.late}
        line={backlog.waiting.map(({ ticket: { id, comment }, badge }) => ({
          id,
          badge,
          author: comment.author.name,
        }))}
        currentId={shown?.id ?? null}
        now={now}
        {...(sight ? { notLoaded: sight.notLoaded } : {})}
        onNext={() => {
          step(1);
        }}
        onPrevious={() => {
          step(-1);
        }}
        onPick={(id) => {
          setListed(false);
          select(id);
        }}
        {...(listed
          ? {}
          : {
              onList: () => {
                setListed(true);
              },
            })}
      />
      {shown && !listed ? (
        <TicketPane
          key={shown.id}
          {...{ db, settings, now }}
          ticket={shown}
          act={(event) => void act(shown)(event)}
        />
      ) : backlog.waiting.length ? (
        <TicketList
          tickets={backlog.waiting.map(listedOf)}
          currentId={selected}
          now={now}
          onPick={(id) => {
            select(id);
            setListed(false);
          }}
          {...(shown
            ? {
                onBack: () => {
                  setListed(false);
                },
              }
            : {})}
        />
      ) : (
        <EmptyPanel
          emptiness={emptinessOf(settings, backlog, sight)}
          now={now}
          onTryAgain={() => void tellBackground({ type: 'identityChanged' })}
          onShowPrivate={() => {
            const [first] = backlog.inPrivate;
            if (first) select(first.ticket.id);
          }}
          onSetUp={() => void browser.runtime.openOptionsPage()}
          onCopyReport={() => void navigator.clipboard.writeText(JSON.stringify(reportOf(sight)))}
        />
      )}
      {done && (
        <UndoToast
          done={done.done}
          onUndo={() => {
            setDone(null);
            void undoLast(db, done.ticketId, Date.now()).then(() =>
              tellBackground({ type: 'historyChanged' }),
            );
          }}
        />
      )}
    </main>
  );
}

const DONE: Partial<Record<TicketEvent['type'], Done>> = {
  'own-reply': 'own-reply',
  'waiting-for-customer': 'waiting-for-customer',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply-needed',
  'handed-off': 'handed-off',
  gone: 'removal',
};

/** The ticket this window's panel shows, and how to show another. */
function useSelection(): [string | null, (ticketId: string) => void] {
  const windowId = useWindowId();
  const [selected, setSelected] = useState<string | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    if (windowId !== null) {
      watchSelection(windowId, setSelected, controller.signal);
      void selectedTicket(windowId).then(setSelected);
    }
    return () => {
      controller.abort();
    };
  }, [windowId]);
  const select = (ticketId: string) => {
    setSelected(ticketId);
    if (windowId !== null) void selectTicket(windowId, ticketId);
  };
  return [selected, select];
}

const listedOf = ({ ticket, badge }: BacklogEntry) => ({
  id: ticket.id,
  author: ticket.comment.author.name,
  site: ticket.comment.site,
  text: ticket.comment.text,
  badge,
  labels: labelsOn(ticket),
  advice: ticket.triage.advice,
});

function emptinessOf(settings: Settings, backlog: Backlog, sight: PageSight | null): Emptiness {
  if (!settings.own.facebook.length && !settings.own.x.length) return { kind: 'not-set-up' };
  if (sight && cannotRead(sight)) return { kind: 'unreadable', elsewhere: backlog.waiting.length };
  if (!sight) return { kind: 'nothing-yet' };
  return {
    kind: 'all-heard',
    medianMinutes: null,
    notLoaded: sight.notLoaded,
    inPrivate: backlog.inPrivate.length,
    privateDueAt: backlog.inPrivate[0]?.dueAt ?? null,
  };
}

/** What was counted on a page, without a word of it. */
const reportOf = (sight: PageSight | null) =>
  sight && {
    site: sight.site,
    read: sight.read,
    problems: sight.problems,
    notLoaded: sight.notLoaded,
  };
