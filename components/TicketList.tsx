import { useEffect, useRef } from 'preact/hooks';
import type { Site } from '../lib/comment';
import type { Advice, Label } from '../lib/triage/triage';
import type { BadgeView } from './badgeView';
import { CommentBadge } from './CommentBadge';
import { isPlainKey } from './isPlainKey';
import { keyOf } from './keyOf';
import { worstFirst } from './labelTones';
import { Page } from './Page';
import type { Translate } from './words';
import { useWords } from './words';

export type ListedTicket = {
  readonly id: string;
  readonly author: string | null;
  readonly site: Site;
  readonly text: string;
  readonly badge: BadgeView;
  readonly labels: readonly Label[];
  readonly advice: Advice;
};

export type TicketListProps = {
  /** Most urgent first. */
  readonly tickets: readonly ListedTicket[];
  readonly currentId: string | null;
  readonly now?: number;
  readonly onPick: (id: string) => void;
  /** Back to the one ticket; left out where the list is all there is. */
  readonly onBack?: () => void;
};

/** Labels whose words a list does not show; the ticket does, on request. */
const HIDING: readonly Label[] = ['abuse', 'hate'];

const hiddenBy = (labels: readonly Label[], t: Translate): string =>
  HIDING.filter((label) => labels.includes(label))
    .map((label) => t(`label.${keyOf(label)}`))
    .join(', ');

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Every open ticket, most urgent first, with what it is and why; j and k walk it. */
export function TicketList({ tickets, currentId, now, onPick, onBack }: TicketListProps) {
  const t = useWords();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    const walk = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || !isPlainKey(event)) return;
      event.preventDefault();
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
      const place = buttons.findIndex((button) => button === document.activeElement);
      buttons[Math.min(buttons.length - 1, Math.max(0, place + step))]?.focus();
    };
    document.addEventListener('keydown', walk);
    return () => {
      document.removeEventListener('keydown', walk);
    };
  }, []);
  return (
    <section>
      <div class="row">
        <h2>{t('list.title')}</h2>
        {onBack && (
          <button type="button" class="btn small end" onClick={onBack}>
            {t('list.back')}
          </button>
        )}
      </div>
      <p class="meta">{t('list.keys')}</p>
      <ol ref={list} class="tickets">
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <button
              type="button"
              aria-current={ticket.id === currentId ? 'true' : undefined}
              onClick={() => {
                onPick(ticket.id);
              }}
            >
              <b>
                <Page text={ticket.author ?? t('ticket.someone')} />{' '}
                <span class="meta">{t(`site.${ticket.site}`)}</span>
              </b>
              <CommentBadge badge={ticket.badge} {...(now === undefined ? {} : { now })} />
              <span class="words" dir="auto">
                {HIDING.some((label) => ticket.labels.includes(label))
                  ? t('quarrel.listed', [hiddenBy(ticket.labels, t)])
                  : ticket.text}
              </span>
              <span class="why meta">
                {[
                  ...worstFirst(ticket.labels).map((label) => t(`label.${keyOf(label)}`)),
                  t(`action.${keyOf(ticket.advice.action)}`),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
