import type { Picked } from '../../lib/report/picked';
import type { Report, Timed } from '../../lib/report/report';
import { FEW } from '../../lib/report/comparison';
import { NORM_SHARE } from '../../lib/report/ticketFact';
import type { Share } from '../../lib/report/spread';
import type { Translate } from '../words';
import { useSpeech } from '../words';
import { minutesWords, shareWords } from './figureWords';
import { TicketCount } from './TicketCount';
import { numberFormat } from './formats';

export type ReportFiguresProps = { readonly report: Report; readonly before: Report | null };

type Told = {
  readonly name: string;
  readonly value: (report: Report) => string;
  readonly tickets: (report: Report) => Picked;
  readonly notes?: (report: Report) => readonly string[];
};

/** The figures of the whole period, each with what it means, what it was before, and its tickets. */
export function ReportFigures({ report, before }: ReportFiguresProps) {
  const speech = useSpeech();
  const { t } = speech;
  const number = numberFormat(speech.language);
  const few = ({ timed }: { readonly timed: number }) =>
    timed > 0 && timed < FEW ? [t('report.few', timed)] : [];
  const nineOfTen = ({ p90 }: Timed) =>
    p90 ? [`${t('report.p90')} ${minutesWords(p90, speech)}`] : [];
  const figures: readonly Told[] = [
    {
      name: 'median',
      value: ({ median }) => minutesWords(median, speech),
      tickets: ({ timedTickets }) => timedTickets,
      notes: few,
    },
    {
      name: 'p90',
      value: ({ p90 }) => minutesWords(p90, speech),
      tickets: ({ timedTickets }) => timedTickets,
    },
    {
      name: 'within',
      value: ({ within }) => shareWords(within, speech),
      tickets: ({ decidedTickets }) => decidedTickets,
    },
    {
      name: 'norm',
      value: ({ withinNorm }) => shareWords(withinNorm, speech),
      tickets: ({ normTickets }) => normTickets,
      notes: ({ withinNorm }) => [normWords(withinNorm, t)],
    },
    {
      name: 'answered',
      value: ({ answered }) => shareWords(answered, speech),
      tickets: ({ dueTickets }) => dueTickets,
    },
    {
      name: 'never',
      value: ({ unanswered }) => number.format(unanswered.count),
      tickets: ({ unanswered }) => unanswered,
      notes: ({ seen }) => [t('report.of', [number.format(seen)])],
    },
    ...(['next', 'toPrivate', 'toClose'] as const).map((name): Told => ({
      name,
      value: (of) => minutesWords(of[name].median, speech),
      tickets: (of) => of[name].tickets,
      notes: (of) => [...nineOfTen(of[name]), ...few(of[name])],
    })),
    {
      name: 'openNow',
      value: ({ openNow }) => number.format(openNow.count),
      tickets: ({ openNow }) => openNow,
    },
  ];
  return (
    <dl class="report-figures">
      {figures.map(({ name, value, tickets, notes }) => (
        <div key={name}>
          <dt>{t(`report.${name}`)}</dt>
          <dd>
            <b>{value(report)}</b>
            {before && <span class="meta">{t('report.before', [value(before)])}</span>}
            {notes?.(report).map((note) => (
              <span key={note} class="meta">
                {note}
              </span>
            ))}
            <span class="meta">{t(`report.means.${name}`)}</span>
            {tickets(report).count > 0 && (
              <span class="meta">
                {t('report.behind')} <TicketCount tickets={tickets(report)} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How far the share is from the norm; a share on both sides of it is only told beside it. */
function normWords({ bounds }: Share, t: Translate): string {
  if (!bounds) return t('report.normIs');
  if (bounds.earliest >= NORM_SHARE) return t('report.normReached');
  const short = Math.ceil((NORM_SHARE - bounds.latest) * 100);
  return short > 0 ? t('report.normShort', short) : t('report.normIs');
}
