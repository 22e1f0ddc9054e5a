import type { Label } from '../lib/triage/triage';
import type { ListedTicket } from './backlogView';
import { orderWords, whyWords } from './backlogView';
import { CommentBadge } from './CommentBadge';
import { Glyph } from './Glyph';
import { handGlyph } from './handGlyph';
import { handWords } from './handWords';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { useSpeech } from './words';

export type TicketRowProps = {
  readonly ticket: ListedTicket;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  /** Its place from 1, and of how many (-1: not known); left out where all are drawn. */
  readonly place?: readonly [place: number, of: number];
  readonly now?: number;
  readonly onPick: () => void;
  /** Left out: nothing can be marked. */
  readonly onMark?: () => void;
};

/** Labels whose words a list does not show; the ticket does, on request. */
const HIDING: readonly Label[] = ['abuse', 'hate'];

/** One open ticket of the list: a box to mark it, who, how late, what was said, and why it stands there. */
export function TicketRow(props: TicketRowProps) {
  const { ticket, isCurrent, isMarked, place, now, onPick, onMark } = props;
  const speech = useSpeech();
  const { t } = speech;
  const name = ticket.author ?? t('ticket.someone');
  const hidden = HIDING.filter((label) => ticket.labels.includes(label))
    .map((label) => t(`label.${keyOf(label)}`))
    .join(', ');
  const first = ticket.hands?.[0];
  const held = (ticket.hands ?? []).map((hand) => handWords(hand, now ?? Date.now(), speech));
  const why = orderWords(ticket.reasons, t);
  return (
    <li
      data-id={ticket.id}
      data-marked={isMarked || undefined}
      aria-posinset={place?.[0]}
      aria-setsize={place?.[1]}
    >
      {onMark && (
        <input
          type="checkbox"
          // j and k walk the comments; x marks the one they stand on.
          tabIndex={-1}
          checked={isMarked}
          aria-label={t('backlog.mark', [name])}
          onChange={onMark}
        />
      )}
      <button
        type="button"
        class="pick"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onPick}
      >
        <b>
          <Page text={name} /> <span class="meta">{t(`site.${ticket.site}`)}</span>
        </b>
        <CommentBadge badge={ticket.badge} {...(now === undefined ? {} : { now })} />
        <span class="words" dir="auto">
          {hidden === '' ? ticket.text : t('quarrel.listed', [hidden])}
        </span>
        {ticket.handover && (
          <span class="words left" dir="auto">
            <Glyph name="handover" /> {ticket.handover}
          </span>
        )}
        <span class="why meta" {...(why === '' ? {} : { title: why })}>
          {first && <Glyph name={handGlyph(first)} />}
          {[...held, ...whyWords(ticket, t), t(`action.${keyOf(ticket.advice.action)}`)].join(
            ' · ',
          )}
        </span>
      </button>
    </li>
  );
}
