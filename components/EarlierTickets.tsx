import type { Ticket } from '../lib/ticket';
import { listedAt } from '../lib/ticketQuery';
import { briefly } from './durations';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { worstFirst } from './labelTones';
import { shortDay } from './times';
import { useSpeech } from './words';

export type EarlierTicketsProps = {
  /** How many there are in all. */
  readonly count: number;
  /** The last of them, the youngest first. */
  readonly tickets: readonly Ticket[];
  readonly onOpen: (id: string) => void;
  readonly onAll: () => void;
};

/** What the same person wrote to us before and what became of it: of this company's matters, never of the person. */
export function EarlierTickets({ count, tickets, onOpen, onAll }: EarlierTicketsProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (count === 0) return null;
  return (
    <section>
      <details class="thread">
        <summary aria-label={`${t('history.before.earlierTitle')}: ${count}`}>
          <Glyph name="right" /> {t('history.before.earlier', count)}
        </summary>
        <ul class="stack">
          {tickets.map((ticket) => (
            <li key={ticket.id}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  onOpen(ticket.id);
                }}
              >
                {shortDay(listedAt(ticket), speech)}
              </button>{' '}
              {kindOf(ticket, t)}, {outcomeOf(ticket, t)}
            </li>
          ))}
        </ul>
        {count > tickets.length && (
          <button type="button" class="btn small bare" onClick={onAll}>
            {t('history.before.earlierAll')}
          </button>
        )}
      </details>
    </section>
  );
}

type Translate = ReturnType<typeof useSpeech>['t'];

function kindOf({ triage: { labels } }: Ticket, t: Translate): string {
  const on = Object.entries(labels).flatMap(([label, judgement]) =>
    judgement.on ? [label as keyof typeof labels] : [],
  );
  const [worst] = worstFirst(on);
  return worst ? t(`label.${keyOf(worst)}`) : t('history.before.plain');
}

const MINUTE_MS = 60_000;

/** How long it took where both times are known, at its longest reading; else where the ticket stands. */
function outcomeOf({ comment, firstResponse, status }: Ticket, t: Translate): string {
  if (status !== 'answered' || !firstResponse || !comment.postedAt)
    return t(`history.before.was.${keyOf(status)}`);
  const minutes = Math.round((firstResponse.latest - comment.postedAt.earliest) / MINUTE_MS);
  return t('history.before.answeredIn', [briefly(t, Math.max(0, minutes))]);
}
