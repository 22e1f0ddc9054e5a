import { useMemo, useState } from 'preact/hooks';
import type { Cluster } from '../../lib/clusters';
import { clustersOf } from '../../lib/clusters';
import type { HeardDb } from '../../lib/history/db';
import { allFacts } from '../../lib/history/facts';
import { runningFacts } from '../../lib/replies/facts/dayFact';
import { matchFact } from '../../lib/replies/facts/matchFact';
import type { Ticket } from '../../lib/ticket';
import { useLive } from '../wiring/live';

/** From this share on a fact of the day stands in enough of a cluster's drafts to need no offer. */
const COVERED = 0.6;

/** A cluster with its comments. */
export type Offered = Cluster & { readonly tickets: readonly Ticket[] };

type Options = { readonly db: HeardDb; readonly open: readonly Ticket[]; readonly now: number };

/** Clusters among the open comments for which no fact was noted (null until the facts are read), and how to wave one away until the panel is closed. */
export function useClusters({
  db,
  open,
  now,
}: Options): [readonly Offered[] | null, (cluster: Cluster) => void] {
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const stored = useLive(() => allFacts(db), []);
  const clusters = useMemo(
    () => clustersOf(open.filter(({ status }) => status === 'open')),
    [open],
  );
  const offered = useMemo(() => {
    if (!stored) return null;
    const facts = runningFacts(stored.ok ? stored.value : [], now);
    const byId = new Map(open.map((ticket) => [ticket.id, ticket]));
    return clusters
      .map((cluster) => ({
        ...cluster,
        tickets: cluster.ids.flatMap((id) => byId.get(id) ?? []),
      }))
      .filter(({ tickets }) =>
        facts.every(
          (fact) => share(tickets, (one) => matchFact(fact, asked(one)) !== null) < COVERED,
        ),
      );
  }, [clusters, stored, now]);
  return [
    offered && offered.filter((cluster) => !dismissed.includes(nameOf(cluster))),
    (cluster) => {
      setDismissed([...dismissed, nameOf(cluster)]);
    },
  ];
}

/** What a cluster is about, "outage, Ghent". */
export const nameOf = ({ what, where }: Cluster): string =>
  [what, where].filter((part) => part !== '').join(', ');

const asked = ({ comment: { text }, triage }: Ticket) => ({ text, triage });

const share = (tickets: readonly Ticket[], holds: (ticket: Ticket) => boolean): number =>
  tickets.filter(holds).length / tickets.length;
