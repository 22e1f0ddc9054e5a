import { useSpeech } from '../words';
import { queryHash } from '../../lib/ticketQuery';

/** A number that opens the tickets it counts; nothing to open at zero. */
export function TicketCount({ ids }: { readonly ids: readonly string[] }) {
  const { language } = useSpeech();
  const count = new Intl.NumberFormat(language).format(ids.length);
  if (ids.length === 0) return <>{count}</>;
  return (
    <a class="link" href={`/tickets.html${queryHash({ ids })}`}>
      {count}
    </a>
  );
}
