import type { Answering } from '../../lib/report/report';
import type { Wait } from '../../lib/report/waits';
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
  /** What its waits are of; first responses where it is left out. */
  readonly wait?: Wait;
};

const MEDIANS = {
  first: 'median',
  next: 'next',
  toPrivate: 'toPrivate',
  toClose: 'toClose',
} as const;

/** How each part of the comments was answered, one row a part. */
export function AnsweringTable({ head, rows, wait = 'first' }: AnsweringTableProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <FigureTable label={head}>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {COLUMNS[wait].map((name) => (
              <th key={name} scope="col">
                {t(`report.${name === 'median' ? MEDIANS[wait] : name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              {COLUMNS[wait].map((name) => (
                <td key={name}>{FIGURES[name](row, speech)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </FigureTable>
  );
}

/** Each figure of a row, which opens the tickets it was taken from. */
const FIGURES = {
  comments: ({ tickets }: Answering) => <TicketCount tickets={tickets} />,
  timed: ({ timedTickets }: Answering) => <TicketCount tickets={timedTickets} />,
  median: ({ median, timedTickets }: Answering, speech: Speech) => (
    <TicketCount tickets={timedTickets}>{minutesWords(median, speech)}</TicketCount>
  ),
  p90: ({ p90, timedTickets }: Answering, speech: Speech) => (
    <TicketCount tickets={timedTickets}>{minutesWords(p90, speech)}</TicketCount>
  ),
  within: ({ within, decidedTickets }: Answering, speech: Speech) => (
    <TicketCount tickets={decidedTickets}>{shareWords(within, speech)}</TicketCount>
  ),
  norm: ({ withinNorm, normTickets }: Answering, speech: Speech) => (
    <TicketCount tickets={normTickets}>{shareWords(withinNorm, speech)}</TicketCount>
  ),
  answered: ({ answered, dueTickets }: Answering, speech: Speech) => (
    <TicketCount tickets={dueTickets}>{shareWords(answered, speech)}</TicketCount>
  ),
} as const;

/** What is told of each kind of wait: only responses have a target, only first ones a norm. */
const COLUMNS: Readonly<Record<Wait, ReadonlyArray<keyof typeof FIGURES>>> = {
  first: ['comments', 'median', 'p90', 'within', 'norm', 'answered'],
  next: ['comments', 'timed', 'median', 'p90', 'within'],
  toPrivate: ['comments', 'timed', 'median', 'p90'],
  toClose: ['comments', 'timed', 'median', 'p90'],
};
