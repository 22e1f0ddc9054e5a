import type { ComponentChildren } from 'preact';
import type { HourCell, Report } from '../../lib/report/report';
import { useSpeech } from '../words';
import { FigureTable } from './FigureTable';
import { TicketCount } from './TicketCount';
import { dateFormat, numberFormat } from './formats';

/** A Monday, to name the weekdays by. */
const MONDAY = Date.UTC(2026, 5, 1, 12);
const DAY = 86_400_000;

/** When comments come and how fast they are answered, by weekday and hour; hours in which none ever comes are left out at both ends. */
export function HourTable({ hours, hourless, wait }: Pick<Report, 'hours' | 'hourless' | 'wait'>) {
  const { t, language } = useSpeech();
  const number = numberFormat(language);
  return (
    <section>
      <h2>{t('report.write')}</h2>
      <p class="meta">
        {t('report.writeLead')}
        {hourless.count > 0 && (
          <>
            {' '}
            {t('report.hourless', hourless.count)} {t('report.behind')}{' '}
            <TicketCount tickets={hourless} />
          </>
        )}
      </p>
      <Grid
        {...{ hours }}
        label={t('report.write')}
        depth={({ tickets }) => tickets.count}
        cell={({ tickets }) => tickets.count > 0 && <TicketCount tickets={tickets} />}
        sum
      />
      <h3>{t('report.waitByHour')}</h3>
      <p class="meta">{t('report.waitByHourLead', [t(`report.wait.${wait}`)])}</p>
      <Grid
        {...{ hours }}
        label={t('report.waitByHour')}
        depth={({ median }) => median?.latest ?? 0}
        cell={({ median, timedTickets }) =>
          median && (
            <TicketCount tickets={timedTickets}>
              {number.format(Math.round(median.latest))}
            </TicketCount>
          )
        }
      />
    </section>
  );
}

type GridProps = Pick<Report, 'hours'> & {
  readonly label: string;
  readonly depth: (cell: HourCell) => number;
  readonly cell: (cell: HourCell) => ComponentChildren;
  readonly sum?: boolean;
};

function Grid({ hours, label, depth, cell, sum = false }: GridProps) {
  const { t, language } = useSpeech();
  const weekday = dateFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const used = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    hours.some(({ cells }) => (cells[hour]?.tickets.count ?? 0) > 0),
  );
  const first = used[0] ?? 0;
  const end = (used.at(-1) ?? 0) + 1;
  const most = Math.max(1, ...hours.flatMap(({ cells }) => cells.map(depth)));
  return (
    <FigureTable label={label}>
      <table class="report-table report-heat">
        <thead>
          <tr>
            <td />
            {used.length > 0 &&
              Array.from({ length: end - first }, (_, place) => (
                <th key={place} scope="col">
                  {first + place}
                </th>
              ))}
            {sum && (
              <th scope="col" class="sum">
                {t('report.sum')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {hours.map(({ cells, all }, day) => (
            <tr key={day}>
              <th scope="row">{weekday.format(MONDAY + day * DAY)}</th>
              {cells.slice(first, end).map((one, place) => (
                <td key={place} style={{ '--q': depth(one) / most }}>
                  {cell(one)}
                </td>
              ))}
              {sum && (
                <td>
                  <TicketCount tickets={all} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </FigureTable>
  );
}
