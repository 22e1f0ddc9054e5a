import type { Group } from '../../lib/report/comparison';
import type { Picked } from '../../lib/report/picked';
import { useSpeech } from '../words';
import { minutesWords, shareWords, timesWords } from './figureWords';
import { TicketCount } from './TicketCount';

const NO_TICKETS: Picked = { count: 0, ids: [] };

export type GroupRowsProps = {
  readonly title: string;
  readonly columns: number;
  readonly groups: readonly Group[];
  readonly nameOf: (name: string) => string;
};

/** Groups of comments that are compared, one row each, under the title of what splits them. */
export function GroupRows({ title, columns, groups, nameOf }: GroupRowsProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {title}
        </th>
      </tr>
      {groups.map((group) => (
        <tr key={group.name}>
          <th scope="row" class="part">
            {nameOf(group.name)}
          </th>
          <td>
            <TicketCount tickets={group.tickets} />
          </td>
          <td>
            <TicketCount tickets={group.timedTickets} />
          </td>
          <td>
            <TicketCount tickets={group.dueTickets}>
              {shareWords(group.answered, speech)}
            </TicketCount>
          </td>
          <td>
            <TicketCount tickets={group.timedTickets}>
              {minutesWords(group.median, speech)}
            </TicketCount>
          </td>
          <td>
            <TicketCount tickets={group.comparedTickets}>
              {timesWords(group.ratio, speech)}
            </TicketCount>
          </td>
          <td>
            <TicketCount tickets={group.range ? group.comparedTickets : NO_TICKETS}>
              {timesWords(group.range, speech, 2)}
            </TicketCount>
          </td>
          <td class={group.finding === 'longer' ? 'finding' : undefined}>
            {t(`report.is.${group.finding}`)}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
