import type { NotedFact } from '../../components/FactForm';
import { clusterWords } from '../../lib/clusterWords';
import { replyLanguage } from '../../lib/replies/reply';
import type { Ticket } from '../../lib/ticket';

/** What one comment tells of a running matter: its kind and its place, as it is written there. */
export function noteFrom(ticket: Ticket): Partial<NotedFact> {
  const words = [...clusterWords(ticket)];
  const first = (kind: string) => words.find(([key]) => key.startsWith(kind))?.[1] ?? '';
  return {
    what: first('1:'),
    where: first('2:'),
    language: replyLanguage(ticket.triage.language),
  };
}
