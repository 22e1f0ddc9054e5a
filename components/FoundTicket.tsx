import { signedAnswer } from '../lib/team/hands';
import type { Ticket } from '../lib/ticket';
import { listedAt } from '../lib/ticketQuery';
import { LABELS } from '../lib/triage/triage';
import type { BadgeView } from './badgeView';
import { CommentBadge } from './CommentBadge';
import { handWords } from './handWords';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { fullDay } from './times';
import { useSpeech } from './words';

export type FoundTicketProps = {
  readonly ticket: Ticket;
  readonly badge: BadgeView;
  readonly now: number;
};

/** One ticket in the list of those that were found: who, when, where it stands, its first words, its labels. */
export function FoundTicket({ ticket, badge, now }: FoundTicketProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { comment, triage } = ticket;
  const answered = signedAnswer(ticket);
  const labels = LABELS.filter((label) => triage.labels[label].on);
  return (
    <>
      <span class="row">
        <b>
          <Page text={comment.author.name ?? comment.author.handle ?? t('ticket.someone')} />
        </b>
        <span class="meta">
          {t(`site.${comment.site}`)} · {fullDay(listedAt(ticket), speech)}
        </span>
      </span>
      <span class="words" dir="auto">
        {comment.text === '' ? <i>{t('history.noWords')}</i> : comment.text}
      </span>
      <span class="row">
        <CommentBadge badge={badge} now={now} />
        <span class="meta">
          {[
            ...(answered ? [handWords(answered, now, speech)] : []),
            ...labels.map((label) => t(`label.${keyOf(label)}`)),
          ].join(' · ')}
        </span>
      </span>
    </>
  );
}
