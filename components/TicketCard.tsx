import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TicketTarget } from '../lib/sla/targets';
import type { Ticket } from '../lib/ticket';
import type { Interval } from '../lib/time';
import type { Label, Triage } from '../lib/triage/triage';
import { Around, SPOT } from './Around';
import type { BadgeView } from './badgeView';
import { CommentBadge } from './CommentBadge';
import { Fold, insults } from './Fold';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { QuoteText } from './QuoteText';
import { TicketLabels } from './TicketLabels';
import { targetWords } from './targetWords';
import { intervalBriefly } from './times';
import { useSpeech } from './words';

export type TicketCardProps = {
  readonly ticket: Pick<Ticket, 'id' | 'comment' | 'triage'>;
  readonly badge: BadgeView;
  readonly dueAt: Interval | null;
  /** What the wait is measured against; left out: not told. */
  readonly target?: TicketTarget;
  /** The post it stands under, in its own words; null: not known. */
  readonly postText: string | null;
  readonly now?: number;
  /** Shows the comment on the page; left out where that is not possible. */
  readonly onShow?: () => void;
  /** Takes a label off or puts it on; left out: labels are only shown. */
  readonly onCorrect?: (label: Label, on: boolean) => void;
  /** The status menu, at the end of the clock row. */
  readonly children?: ComponentChildren;
};

const POST_LETTERS = 38;

/** One comment: who, where, its words with the evidence marked, labels, clock. */
export function TicketCard(props: TicketCardProps) {
  const { ticket, badge, dueAt, postText, now = Date.now(), onShow, onCorrect, children } = props;
  const { comment, triage } = ticket;
  const { t } = useSpeech();
  const [focus, setFocus] = useState<Label | null>(null);
  useEffect(() => {
    setFocus(null);
  }, [ticket.id]);
  return (
    <section>
      <div>
        <div class="row">
          <h2>
            <Page text={comment.author.name ?? comment.author.handle ?? t('ticket.someone')} />
          </h2>
          <span class="meta end">{t(`site.${comment.site}`)}</span>
        </div>
        <p class="meta">
          {postText !== null && (
            <Around text={t('ticket.under', [SPOT])}>
              <Page text={shortened(postText)} />
            </Around>
          )}
          {postText !== null && onShow && ' · '}
          {onShow && (
            <button type="button" class="link" data-act="show" onClick={onShow}>
              {t('ticket.show')}
            </button>
          )}
        </p>
      </div>
      {comment.text === '' ? (
        <p class="meta">{t('ticket.noText')}</p>
      ) : (
        <Fold key={ticket.id} folds={insults(triage.labels)}>
          <QuoteText text={comment.text} labels={triage.labels} lang={comment.lang} focus={focus} />
        </Fold>
      )}
      {comment.truncated && <p class="meta">{t('ticket.truncated')}</p>}
      {comment.quotedText !== null && (
        <blockquote class="quoted meta" aria-label={t('ticket.quoted')}>
          <Page text={comment.quotedText} />
        </blockquote>
      )}
      <TicketLabels labels={triage.labels} focus={focus} onFocus={setFocus} onCorrect={onCorrect} />
      {focus && triage.labels[focus].on && <Because label={focus} triage={triage} />}
      <div class="clock">
        <CommentBadge badge={badge} now={now} />
        <ClockLine postedAt={comment.postedAt} dueAt={dueAt} target={props.target} now={now} />
        {children}
      </div>
    </section>
  );
}

/** What the words behind a label said: "Complaint: waits too long, is angry". */
function Because({ label, triage }: { readonly label: Label; readonly triage: Triage }) {
  const { t } = useSpeech();
  const { evidence, heard } = triage.labels[label];
  const whys = new Set([
    ...(heard === false ? [t('labels.byYou')] : []),
    ...evidence.map(({ why }) => t(`why.${keyOf(why)}`)),
  ]);
  if (whys.size === 0) return null;
  return (
    <p class="meta" role="status">
      {t('ticket.because', [t(`label.${keyOf(label)}`), [...whys].join(', ')])}
    </p>
  );
}

function ClockLine({
  postedAt,
  dueAt,
  target,
  now,
}: {
  readonly postedAt: Interval | null;
  readonly dueAt: Interval | null;
  readonly target: TicketTarget | undefined;
  readonly now: number;
}) {
  const speech = useSpeech();
  const { t } = speech;
  const parts = [
    postedAt ? t('ticket.posted', [intervalBriefly(postedAt, now, speech)]) : t('time.unknown'),
    ...(dueAt ? [t('ticket.due', [intervalBriefly(dueAt, now, speech)])] : []),
    ...(target ? [targetWords(target, t)] : []),
  ];
  return <span class="meta">{parts.join(' · ')}</span>;
}

/** The beginning of a text in one line, cut between words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= POST_LETTERS) return line;
  const [beginning = ''] = line.slice(0, POST_LETTERS + 1).match(/^.*(?=\s)/) ?? [];
  return `${beginning || [...line].slice(0, POST_LETTERS).join('')}…`;
}
