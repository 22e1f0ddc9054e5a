import { Trail } from '../../components/Trail';
import type { HeardDb } from '../../lib/history/db';
import { draftsOf } from '../../lib/history/drafts';
import type { Settings } from '../../lib/settings/settings';
import { targetMinutesOf, ticketClock } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { labelsRead } from '../../lib/triage/corrected';
import { useLive } from './live';

export type TrailPaneProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
};

/** What happened to a ticket, with what Heard read in it and the drafts that are kept for it. */
export function TrailPane({ db, ticket, settings, now }: TrailPaneProps) {
  const drafts = useLive(() => draftsOf(db, ticket.id), [ticket.id]);
  const { dueAt } = ticketClock(ticket, { ...settings, now });
  return (
    <Trail
      trail={ticket.trail}
      firstSeenAt={ticket.firstSeenAt}
      postedAt={ticket.comment.postedAt}
      dueMissedAt={dueAt && dueAt.latest < now ? dueAt.latest : null}
      targetMinutes={targetMinutesOf(ticket, settings.target)}
      labels={labelsRead(ticket.triage.labels)}
      drafts={drafts?.ok ? drafts.value : []}
      now={now}
    />
  );
}
