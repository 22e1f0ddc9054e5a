import { useState } from 'preact/hooks';
import { ManyProgress } from '../../components/ManyProgress';
import { NotNoted } from '../../components/NotNoted';
import type { ListedTicket } from '../../components/TicketList';
import { TicketList } from '../../components/TicketList';
import { UndoToast } from '../../components/UndoToast';
import type { Backlog, BacklogEntry } from '../../lib/backlog';
import { backlogOf, entryOf } from '../../lib/backlog';
import { isFiltering, NO_FILTER, passes } from '../../lib/backlogFilter';
import type { HeardDb } from '../../lib/history/db';
import { BACKLOG_PAGE, openBacklog } from '../../lib/history/openBacklog';
import type { Rules } from '../../lib/sla/ticketBadge';
import { labelsOn } from '../../lib/summary';
import { handsOf } from '../../lib/team/hands';
import type { Ticket } from '../../lib/ticket';
import { useLive } from '../wiring/live';
import { useWindowId } from '../wiring/useWindowId';
import { useHandovers, useTeam, useTeamLines } from '../wiring/useTeam';
import { useWritings } from '../wiring/useWritings';
import { useClosing } from './useClosing';
import { useMine } from './useMine';

export type ListPaneProps = {
  readonly db: HeardDb;
  readonly rules: Rules;
  /** As the settings have them; those of a team count before them. */
  readonly initials: string;
  /** Its head; what lies behind it is read when somebody looks for it. */
  readonly backlog: Backlog;
  readonly currentId: string | null;
  readonly onPick: (id: string) => void;
  readonly onBack?: () => void;
};

/** The list of all who wait: narrowed, searched, and closed many at once. */
export function ListPane(props: ListPaneProps) {
  const { db, rules, backlog, currentId, onPick, onBack } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(BACKLOG_PAGE);
  const closing = useClosing(db);
  const windowId = useWindowId();
  const writings = useWritings();
  const ids = backlog.waiting.map(({ ticket }) => ticket.id);
  const team = useTeamLines(db, ids, rules.now);
  const handovers = useHandovers(db, ids);
  const handsFor = (ticket: Ticket) =>
    handsOf({
      ticket,
      writing: writings?.get(ticket.id),
      lines: team?.get(ticket.id) ?? [],
      handover: handovers?.get(ticket.id),
      here: { windowId: windowId ?? -1, tabId: null },
      now: rules.now,
    });
  const initials = useTeam()?.access?.member.initials ?? props.initials;
  const mine = useMine(db, { initials, isAsked: filter.mine !== null, now: rules.now });
  const isFiltered = isFiltering(filter);
  const goesOn = !backlog.isWhole && (isFiltered || limit > BACKLOG_PAGE);
  const behind = useLive(
    async () =>
      goesOn
        ? openBacklog(db, {
            limit,
            ...(isFiltered
              ? { keep: (ticket) => passes(entryOf(ticket, rules), filter, mine) }
              : {}),
          })
        : null,
    [goesOn, limit, filter, mine],
  );
  const found =
    goesOn && behind?.ok ? backlogOf(behind.value.tickets, rules, behind.value) : backlog;
  const entries = found.waiting.filter((entry) => passes(entry, filter, mine));
  // Its rows stand still once they are there: hands would make some of them higher later.
  if (windowId === null || !writings || !team || !handovers) return null;
  return (
    <>
      <TicketList
        tickets={(found.isWhole ? entries : entries.slice(0, limit)).map((entry) => ({
          ...listedOf(entry),
          hands: handsFor(entry.ticket),
          handover: handovers.get(entry.ticket.id)?.text ?? null,
        }))}
        total={backlog.total}
        currentId={currentId}
        now={rules.now}
        {...{ filter, initials }}
        onFilter={setFilter}
        onPick={onPick}
        onClose={(ids) => void closing.close(ids)}
        onUndo={() => void closing.undo()}
        {...(found.isWhole
          ? {}
          : {
              onMore: () => {
                setLimit(limit + BACKLOG_PAGE);
              },
            })}
        {...(onBack ? { onBack } : {})}
      />
      {closing.work && <ManyProgress work={closing.work} />}
      {closing.trouble && <NotNoted trouble={closing.trouble} />}
      {closing.done && (
        <UndoToast
          done={closing.done}
          of={closing.at}
          {...(closing.isEmpty ? {} : { onUndo: () => void closing.undo() })}
        />
      )}
    </>
  );
}

const listedOf = ({ ticket, badge, urgency }: BacklogEntry): ListedTicket => ({
  id: ticket.id,
  author: ticket.comment.author.name,
  site: ticket.comment.site,
  text: ticket.comment.text,
  badge,
  labels: labelsOn(ticket),
  advice: ticket.triage.advice,
  reasons: urgency.reasons,
});
