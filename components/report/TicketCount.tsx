import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Picked } from '../../lib/report/picked';
import { queryHash } from '../../lib/ticketQuery';
import { useSpeech } from '../words';
import { numberFormat } from './formats';

/** Opens the tickets that are kept under a place; the report page provides it. */
export const OpenKept = createContext<(place: number) => void>(() => undefined);

/** A number that opens the tickets it counts; nothing to open at zero. */
export function TicketCount({ tickets }: { readonly tickets: Picked }) {
  const { language } = useSpeech();
  const open = useContext(OpenKept);
  const count = numberFormat(language).format(tickets.count);
  if (tickets.count === 0) return <>{count}</>;
  if ('ids' in tickets)
    return (
      <a class="link" href={`/tickets.html${queryHash({ ids: tickets.ids })}`}>
        {count}
      </a>
    );
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        open(tickets.kept);
      }}
    >
      {count}
    </button>
  );
}
