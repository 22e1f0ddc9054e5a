import type { Answering } from '../../lib/report/report';
import type { Picked } from '../../lib/report/picked';
import type { Speech } from '../words';
import { useSpeech } from '../words';
import { minutesWords, shareWords } from './figureWords';
import { FigureTable } from './FigureTable';
import { TicketCount } from './TicketCount';

export type AnsweringRow = Answering & { readonly title: string };

export type AnsweringTableProps = {
  /** What a row is of. */
  readonly head: string;
  readonly rows: readonly AnsweringRow[];
};

/** How each part of the comments was answered, one row a part. */
export function AnsweringTable({ head, rows }: AnsweringTableProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <FigureTable label={head}>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {['comments', 'median', 'p90', 'within', 'norm', 'answered'].map((name) => (
              <th key={name} scope="col">
                {t(`report.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              <td>
                <TicketCount tickets={row.tickets} />
              </td>
              {figuresOf(row, speech).map(([words, tickets], place) => (
                <td key={place}>
                  <TicketCount tickets={tickets}>{words}</TicketCount>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </FigureTable>
  );
}

/** Each figure of a row with the tickets it was taken from. */
const figuresOf = (row: Answering, speech: Speech): ReadonlyArray<readonly [string, Picked]> => [
  [minutesWords(row.median, speech), row.timedTickets],
  [minutesWords(row.p90, speech), row.timedTickets],
  [shareWords(row.within, speech), row.decidedTickets],
  [shareWords(row.withinNorm, speech), row.normTickets],
  [shareWords(row.answered, speech), row.dueTickets],
];
