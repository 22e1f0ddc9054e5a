import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { NotedFact } from '../../components/FactForm';
import { ClockNotice } from '../../components/ClockNotice';
import { EmptyPanel } from '../../components/EmptyPanel';
import { HealthLight } from '../../components/HealthLight';
import { KeyHelp } from '../../components/KeyHelp';
import { NotNoted } from '../../components/NotNoted';
import { PanelHeader } from '../../components/PanelHeader';
import { PrivateCases } from '../../components/PrivateCases';
import { ReloadPage } from '../../components/ReloadPage';
import { StoreTroubled } from '../../components/StoreTroubled';
import { UndoToast } from '../../components/UndoToast';
import { useKeys } from '../../components/useKeys';
import type { BacklogEntry } from '../../lib/backlog';
import { backlogOf } from '../../lib/backlog';
import { clockBehind } from '../../lib/clockBehind';
import { answeredSince } from '../../lib/history/answered';
import type { HeardDb } from '../../lib/history/db';
import { BACKLOG_PAGE, openBacklog } from '../../lib/history/openBacklog';
import { ticketById } from '../../lib/history/tickets';
import { tellBackground } from '../../lib/messaging/send';
import { cannotRead } from '../../lib/pageSight';
import type { Ticket } from '../../lib/ticket';
import { healthOf } from '../../lib/health';
import { forecastOf } from '../../lib/forecast';
import { FactsPane } from '../wiring/FactsPane';
import { useLive, useNow, useSettings } from '../wiring/live';
import { privateCases } from '../wiring/privateCases';
import { startOfDay } from '../wiring/startOfDay';
import { usePage } from '../wiring/usePage';
import { useSoon } from '../wiring/useSoon';
import { ClusterPane } from './ClusterPane';
import { emptinessOf } from './emptinessOf';
import { FactsBar } from './FactsBar';
import { ListPane } from './ListPane';
import { noteFrom } from './noteFrom';
import { StillPanel } from './StillPanel';
import { TicketPane } from './TicketPane';
import { useActing } from './useActing';
import { useClusters } from './useClusters';
import { usePanelKeys } from './usePanelKeys';
import { useSelection } from './useSelection';

/** The side panel: the line of all who wait, and one comment of it, or the list. */
export function Panel({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const now = useNow();
  const [listed, setListed] = useState(false);
  const [helps, setHelps] = useState(false);
  const [selected, choose] = useSelection(() => {
    setListed(false);
  });
  const open = useLive(() => openBacklog(db, { limit: BACKLOG_PAGE }), []);
  const soon = useSoon(db, { open: open?.ok ? open.value : undefined, settings, now });
  const found = useLive(
    () => ticketById(db, selected ?? '').then((answer) => ({ id: selected, answer })),
    [selected],
  );
  const chosen = found?.answer;
  const today = useLive(() => answeredSince(db, startOfDay()), []);
  const { isKnown, sight, coverage, reload, copyReport } = usePage(db);
  const acting = useActing(db);
  const [clusters, dismiss] = useClusters({ db, open: open?.ok ? open.value.tickets : NONE, now });
  /** The facts of the day in place of the tickets; an object: a new one with this in its fields. */
  const [facts, setFacts] = useState<'list' | Partial<NotedFact> | null>(null);

  const shown = (chosen?.ok && chosen.value) || null;
  const pick = (ticketId: string | null) => {
    setListed(false);
    setFacts(null);
    choose(ticketId);
  };
  const backlog =
    open?.ok && settings ? backlogOf(open.value.tickets, { ...settings, now }, open.value) : null;
  const step = (by: 1 | -1) => {
    const ids = backlog?.waiting.map(({ ticket }) => ticket.id) ?? [];
    // From what was chosen last, not from what is shown already: quick steps all count.
    const place = ids.indexOf(selected ?? '');
    const next = place < 0 ? ids[0] : ids[(place + by + ids.length) % ids.length];
    // After the last one comes the sight that all are heard.
    pick(next ?? null);
  };
  const hasTicket = shown !== null && !listed && !facts;
  const help = () => {
    setHelps(!helps);
  };
  usePanelKeys({ keys: useKeys(), onComment: hasTicket ? { step, help } : null });

  const trouble = [open, chosen].find((answer) => answer?.ok === false);
  if (trouble?.ok === false) {
    return (
      <main class="panel">
        <StoreTroubled
          trouble={trouble.problem}
          onReload={() => {
            location.reload();
          }}
        />
      </main>
    );
  }
  // All at once: what came later would push down what a hand is on its way to.
  if (!settings || !backlog || !chosen || selected === undefined) return null;
  if (!isKnown || !clusters || !soon) return null;
  // The list is no stopgap for a ticket that is still being looked up.
  if (!shown && found.id !== selected) return null;

  const unreadable = sight !== null && cannotRead(sight);
  const health = sight && healthOf(sight);
  // The sight that all are heard tells the page's coverage itself.
  const isEmpty = !facts && !hasTicket && !backlog.waiting.length;
  // Nobody scrolls past a list that goes on and on.
  const isEndless = !hasTicket && !facts && !backlog.isWhole;
  const below = (
    <>
      {!facts && !hasTicket && (
        <FactsBar
          {...{ db, now }}
          onOpen={() => {
            setFacts('list');
          }}
        />
      )}
      {!hasTicket && (
        <PrivateCases cases={privateCases(backlog.inPrivate)} now={now} onPick={pick} />
      )}
    </>
  );
  return (
    <StillPanel about={hasTicket ? shown.id : facts ? 'facts' : 'list'} waits={hasTicket}>
      <PanelHeader
        waiting={unreadable && !backlog.total ? null : backlog.total}
        waitingAtLeast={!backlog.isCounted}
        late={backlog.late}
        lateAtLeast={!backlog.isWhole}
        forecast={forecastOf(backlog, { ...settings, now }, soon)}
        line={backlog.waiting.map(stopOf)}
        currentId={shown?.id ?? null}
        now={now}
        unreadable={unreadable}
        {...(coverage && !unreadable && !isEmpty ? { coverage } : {})}
        onNext={() => {
          step(1);
        }}
        onPrevious={() => {
          step(-1);
        }}
        onPick={pick}
        {...(hasTicket
          ? {
              onList: () => {
                setListed(true);
              },
            }
          : {})}
      />
      <ClockNotice behindMinutes={clockBehind(open?.ok ? open.value.tickets : NONE, now)} />
      {health?.light === 'partly' && !facts && (
        <HealthLight health={health} onCopyReport={copyReport} />
      )}
      {reload && <ReloadPage onReload={reload} />}
      {!facts && (
        <ClusterPane
          clusters={clusters.filter(({ ids }) => !hasTicket || ids.includes(shown.id))}
          onPick={pick}
          onNote={setFacts}
          onDismiss={dismiss}
        />
      )}
      {hasTicket && helps && (
        <section>
          <KeyHelp place="comment" />
        </section>
      )}
      {isEndless && below}
      {facts ? (
        <FactsPane
          {...{ db, now }}
          {...(facts === 'list' ? {} : { prefill: facts })}
          onDone={() => {
            setFacts(null);
          }}
        />
      ) : hasTicket ? (
        <TicketPane
          key={shown.id}
          {...{ db, settings, now }}
          ticket={shown}
          act={(event) => void acting.act(shown.id, event)}
          onNoteFact={() => {
            setFacts(noteFrom(shown));
          }}
        />
      ) : backlog.waiting.length ? (
        <ListPane
          {...{ db, backlog }}
          rules={{ ...settings, now }}
          initials={settings.initials}
          currentId={selected}
          onPick={pick}
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
          emptiness={emptinessOf({
            settings,
            backlog,
            sight,
            coverage,
            answered: today?.ok ? today.value : [],
            now,
          })}
          now={now}
          onTryAgain={() => void tellBackground({ type: 'identityChanged' })}
          onShowPrivate={() => {
            const [first] = backlog.inPrivate;
            if (first) pick(first.ticket.id);
          }}
          onSetUp={() => void browser.runtime.openOptionsPage()}
          onCopyReport={copyReport}
        />
      )}
      {!isEndless && below}
      {acting.trouble && <NotNoted trouble={acting.trouble} />}
      {acting.done?.ticketId === selected && (
        <UndoToast done={acting.done.done} of={acting.done} onUndo={() => void acting.undo()} />
      )}
    </StillPanel>
  );
}

const NONE: readonly Ticket[] = [];

const stopOf = ({ ticket: { id, comment }, badge }: BacklogEntry) => ({
  id,
  badge,
  author: comment.author.name,
});
