import type { Report } from '../../lib/report/report';
import { Glyph } from '../Glyph';
import { useSpeech } from '../words';
import { countTicks, namedPlaces } from './axis';
import { dateWords, dayWords } from './figureWords';
import { FigureTable } from './FigureTable';
import { LineChart } from './LineChart';
import { TicketCount } from './TicketCount';
import { dateFormat, numberFormat } from './formats';

export type BacklogChartProps = Pick<Report, 'backlog' | 'days'> & {
  /** Waits end with the opening hours of a day, else at midnight. */
  readonly hoursOnly: boolean;
  /** IANA name of the zone whose days these are. */
  readonly timeZone: string;
};

/** How many comments waited, through the days, and a table of the most of each day and of how many when it closed. */
export function BacklogChart({ backlog, days, hoursOnly, timeZone }: BacklogChartProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const number = numberFormat(language);
  const values = backlog.map(({ open }) => open);
  const starts = days.map(({ day }) => day);
  const dayAt = dateFormat('en-CA', { timeZone });
  const firstOf = new Map<string, number>();
  for (const [place, { at }] of backlog.entries()) {
    const day = dayAt.format(at);
    if (!firstOf.has(day)) firstOf.set(day, place);
  }
  const names = namedPlaces(starts.length).flatMap((nth) => {
    const day = starts[nth] ?? '';
    const place = firstOf.get(day);
    return place === undefined ? [] : [{ place, words: dateWords(day, speech) }];
  });
  const closing = t(hoursOnly ? 'report.openAtClosing' : 'report.openAtEnd');
  return (
    <section>
      <h2>{t('report.backlog')}</h2>
      <p class="meta">{t('report.backlogLead', [number.format(Math.max(0, ...values))])}</p>
      <LineChart
        label={t('report.backlog')}
        lines={[{ kind: 'open', name: t('report.backlog'), values }]}
        ticks={countTicks(Math.max(0, ...values))}
        tickWords={number.format}
        names={names}
      />
      <details>
        <summary>
          <Glyph name="right" size={10} /> {t('report.table')}
        </summary>
        <FigureTable label={closing}>
          <table class="report-table">
            <thead>
              <tr>
                <th scope="col">{t('report.day')}</th>
                <th scope="col">{t('report.mostAtOnce')}</th>
                <th scope="col">{closing}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, openAtEnd, most }) => (
                <tr key={day}>
                  <th scope="row">{dayWords(day, speech)}</th>
                  <td>{most ? <TicketCount tickets={most} /> : '–'}</td>
                  <td>{openAtEnd ? <TicketCount tickets={openAtEnd} /> : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </FigureTable>
      </details>
    </section>
  );
}
