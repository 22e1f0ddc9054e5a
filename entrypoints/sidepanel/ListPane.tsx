import { useMemo, useRef, useState } from 'preact/hooks';
import { ManyProgress } from '../../components/ManyProgress';
import { NotNoted } from '../../components/NotNoted';
import type { ListedTicket } from '../../components/TicketList';
import { TicketList } from '../../components/TicketList';
import { UndoToast } from '../../components/UndoToast';
import type { Backlog, BacklogEntry } from '../../lib/backlog';
import { backlogOf, entryOf } from '../../lib/backlog';
import type { BacklogFilter } from '../../lib/backlogFilter';
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
import { useBehind } from './useBehind';
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
  const [shown, setShown] = useState<readonly string[]>([]);
  const closing = useClosing(db);
  const windowId = useWindowId();
  const writings = useWritings();
  const initials = useTeam()?.access?.member.initials ?? props.initials;
  const mine = useMine(db, { initials, isAsked: filter.mine !== null, now: rules.now });
  const { found, keep } = useFound(db, { backlog, rules, filter, mine });
  const entries = found.waiting.filter((entry) => passes(entry, filter, mine));
  // Only so many are in their order for sure while more wait behind them.
  const head = found.isWhole ? entries : entries.slice(0, BACKLOG_PAGE);
  const behind = useBehind(db, { head: head.map(({ ticket }) => ticket), rules, keep, shown });
  const known = new Map([
    ...head.map((entry) => [entry.ticket.id, () => entry] as const),
    // A clock each: only of those that are drawn.
    ...(found.isWhole ? [] : behind.tickets).map(
      (ticket) => [ticket.id, () => entryOf(ticket, rules)] as const,
    ),
  ]);
  const near = [...new Set([...head.map(({ ticket }) => ticket.id), ...shown])];
  const team = useTeamLines(db, near, rules.now);
  const handovers = useHandovers(db, near);
  const handsFor = (ticket: Ticket) =>
    handsOf({
      ticket,
      writing: writings?.get(ticket.id),
      lines: team?.get(ticket.id) ?? [],
      handover: handovers?.get(ticket.id),
      here: { windowId: windowId ?? -1, tabId: null },
      now: rules.now,
    });
  // Its rows stand still once they are there: hands would make some of them higher later.
  if (windowId === null || !writings || !team || !handovers) return null;
  return (
    <>
      <TicketList
        ids={[...known.keys()]}
        ticketOf={(id) => {
          const entry = known.get(id)?.();
          return (
            entry && {
              ...listedOf(entry),
              hands: handsFor(entry.ticket),
              handover: handovers.get(id)?.text ?? null,
            }
          );
        }}
        total={backlog.total}
        currentId={currentId}
        now={rules.now}
        {...{ filter, initials }}
        onFilter={setFilter}
        onPick={onPick}
        onClose={(ids) => void closing.close(ids)}
        onUndo={() => void closing.undo()}
        onShown={setShown}
        {...(found.isWhole || behind.isLast ? {} : { onMore: behind.more })}
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

type Looked = Pick<ListPaneProps, 'backlog' | 'rules'> & {
  readonly filter: BacklogFilter;
  readonly mine: ReadonlySet<string> | undefined;
};

/** The head of those that are looked for; where more wait than the panel knows, read from the store by `keep`. */
function useFound(db: HeardDb, { backlog, rules, filter, mine }: Looked) {
  const latest = useRef(rules);
  latest.current = rules;
  const isBehind = !backlog.isWhole && isFiltering(filter);
  // Time goes on without making another list of it.
  const keep = useMemo(
    () =>
      isBehind
        ? (ticket: Ticket) => passes(entryOf(ticket, latest.current), filter, mine)
        : undefined,
    [isBehind, filter, mine],
  );
  const read = useLive(
    async () =>
      keep ? { keep, answer: await openBacklog(db, { limit: BACKLOG_PAGE, keep }) } : null,
    [keep],
  );
  const answer = keep && read?.keep === keep ? read.answer : null;
  return {
    keep,
    found: answer?.ok ? backlogOf(answer.value.tickets, rules, answer.value) : backlog,
  };
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
