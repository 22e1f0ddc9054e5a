import type { Answering, Report } from '../../lib/report/report';
import { FEW } from '../../lib/report/fairness';
import { useSpeech } from '../words';
import { minutesWords, shareWords } from './figureWords';
import { TicketCount } from './TicketCount';

export type ReportFiguresProps = { readonly report: Report; readonly before: Report | null };

type Told = {
  readonly name: string;
  readonly value: (report: Report) => string;
  readonly ids: (report: Report) => readonly string[];
  readonly note?: (report: Report) => string;
};

/** The figures of the whole period, each with what it means, what it was before, and its tickets. */
export function ReportFigures({ report, before }: ReportFiguresProps) {
  const speech = useSpeech();
  const { t } = speech;
  const number = new Intl.NumberFormat(speech.language);
  const few = ({ timed }: Answering) => (timed < FEW ? t('report.few', timed) : '');
  const figures: readonly Told[] = [
    {
      name: 'median',
      value: ({ median }) => minutesWords(median, speech),
      ids: ({ timedIds }) => timedIds,
      note: few,
    },
    { name: 'p90', value: ({ p90 }) => minutesWords(p90, speech), ids: ({ timedIds }) => timedIds },
    {
      name: 'within',
      value: ({ within }) => shareWords(within, speech),
      ids: ({ decidedIds }) => decidedIds,
    },
    {
      name: 'norm',
      value: ({ withinNorm }) => shareWords(withinNorm, speech),
      ids: ({ normIds }) => normIds,
      note: () => t('report.normIs'),
    },
    {
      name: 'answered',
      value: ({ answered }) => shareWords(answered, speech),
      ids: ({ dueIds }) => dueIds,
    },
    {
      name: 'never',
      value: ({ unanswered }) => number.format(unanswered.length),
      ids: ({ unanswered }) => unanswered,
      note: ({ seen }) => t('report.of', [number.format(seen)]),
    },
    {
      name: 'next',
      value: ({ next }) => minutesWords(next.median, speech),
      ids: ({ next }) => next.timedIds,
      note: ({ next }) => few(next),
    },
    { name: 'toPrivate', value: ({ toPrivate }) => minutesWords(toPrivate, speech), ids: () => [] },
    { name: 'toClose', value: ({ toClose }) => minutesWords(toClose, speech), ids: () => [] },
    {
      name: 'openNow',
      value: ({ openNow }) => number.format(openNow.length),
      ids: ({ openNow }) => openNow,
    },
  ];
  return (
    <dl class="report-figures">
      {figures.map(({ name, value, ids, note }) => (
        <div key={name}>
          <dt>{t(`report.${name}`)}</dt>
          <dd>
            <b>{value(report)}</b>
            {before && <span class="meta">{t('report.before', [value(before)])}</span>}
            {note?.(report) && <span class="meta">{note(report)}</span>}
            <span class="meta">{t(`report.means.${name}`)}</span>
            {ids(report).length > 0 && (
              <span class="meta">
                {t('report.comments')}: <TicketCount ids={ids(report)} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
