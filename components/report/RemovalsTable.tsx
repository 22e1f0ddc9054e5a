import type { Report } from '../../lib/report/report';
import { keyOf } from '../keyOf';
import { useWords } from '../words';
import { FigureTable } from './FigureTable';
import { TicketCount } from './TicketCount';

/** How many removals were noted for each reason, as bars with their figures; nothing without any. */
export function RemovalsTable({ removals }: Pick<Report, 'removals'>) {
  const t = useWords();
  if (removals.length === 0) return null;
  const most = Math.max(1, ...removals.map(({ tickets }) => tickets.count));
  return (
    <section>
      <h2>{t('report.removals')}</h2>
      <FigureTable label={t('report.removals')}>
        <table class="report-table report-bars">
          <tbody>
            {removals.map(({ reason, tickets }) => (
              <tr key={reason}>
                <th scope="row">{t(`removal.reason.${keyOf(reason)}`)}</th>
                <td class="bar" style={{ '--q': tickets.count / most }}>
                  <span />
                </td>
                <td>
                  <TicketCount tickets={tickets} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </FigureTable>
    </section>
  );
}
