import type { ReportFilter } from '../../lib/report/reportFilter';
import { useSpeech } from '../words';
import { daysWords } from './figureWords';
import { dateFormat } from './formats';
import { filterWords } from './ReportFilters';

export type ReportScopeProps = {
  /** The days it is of, both included ("2026-11-21"). */
  readonly days: { readonly first: string; readonly last: string };
  readonly filter: ReportFilter;
  /** When its figures were read, ms since 1970. */
  readonly madeAt: number;
  /** IANA name of the zone whose days are reported. */
  readonly timeZone: string;
};

/** What the figures are of and from when, so that a printed report tells it: days, comments, moment. */
export function ReportScope({ days, filter, madeAt, timeZone }: ReportScopeProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const chosen = filterWords(filter, t);
  const moment = dateFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <p class="report-scope">
      <b>{daysWords(days, speech)}</b>
      {` · ${chosen.length ? chosen.join(' · ') : t('report.allComments')} · `}
      {t('report.madeAt', [moment.format(madeAt)])}
    </p>
  );
}
