import { Trail } from '../../components/Trail';
import type { Settings } from '../../lib/settings/settings';
import { passedTargets } from '../../lib/sla/ticketBadge';
import type { Ticket } from '../../lib/ticket';
import { labelsRead } from '../../lib/triage/corrected';

export type TrailPaneProps = {
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
};

/** What happened to a ticket, with what Heard read in it and the targets that passed. */
export function TrailPane({ ticket, settings, now }: TrailPaneProps) {
  return (
    <Trail
      trail={ticket.trail}
      firstSeenAt={ticket.firstSeenAt}
      postedAt={ticket.comment.postedAt}
      passed={passedTargets(ticket, { ...settings, now })}
      labels={labelsRead(ticket.triage.labels)}
      now={now}
    />
  );
}
