import type { Report } from '../../lib/report/report';
import { useSpeech } from '../words';
import { TicketCount } from './TicketCount';

/** A Monday, to name the weekdays by. */
const MONDAY = Date.UTC(2026, 5, 1, 12);
const DAY = 86_400_000;

/** When comments come, by weekday and hour; hours in which none ever comes are left out at both ends. */
export function HourTable({ hours }: { readonly hours: Report['hours'] }) {
  const { t, language } = useSpeech();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const used = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    hours.some((row) => (row[hour] ?? []).length > 0),
  );
  const first = used[0] ?? 0;
  const shown = Array.from({ length: (used.at(-1) ?? 0) - first + 1 }, (_, place) => first + place);
  const most = Math.max(1, ...hours.flat().map((ids) => ids.length));
  return (
    <section>
      <h2>{t('report.write')}</h2>
      <p class="meta">{t('report.writeLead')}</p>
      <div class="report-wide" tabIndex={0} role="region" aria-label={t('report.write')}>
        <table class="report-table report-heat">
          <thead>
            <tr>
              <td />
              {shown.map((hour) => (
                <th key={hour} scope="col">
                  {hour}
                </th>
              ))}
              <th scope="col">{t('report.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {hours.map((row, day) => (
              <tr key={day}>
                <th scope="row">{weekday.format(MONDAY + day * DAY)}</th>
                {shown.map((hour) => {
                  const ids = row[hour] ?? [];
                  return (
                    <td key={hour} style={{ '--q': ids.length / most }}>
                      {ids.length > 0 && <TicketCount ids={ids} />}
                    </td>
                  );
                })}
                <td>
                  <TicketCount ids={row.flat()} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
