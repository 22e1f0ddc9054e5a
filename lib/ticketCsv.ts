import type { Delimiter } from './csv';
import { writeCsv } from './csv';
import type { Ticket } from './ticket';
import { LABELS } from './triage/triage';

const COLUMNS: Readonly<Record<string, (ticket: Ticket) => string>> = {
  id: ({ id }) => id,
  site: ({ comment }) => comment.site,
  postedEarliest: ({ comment }) => iso(comment.postedAt?.earliest),
  postedLatest: ({ comment }) => iso(comment.postedAt?.latest),
  firstSeen: ({ firstSeenAt }) => iso(firstSeenAt),
  author: ({ comment }) => comment.author.name ?? '',
  handle: ({ comment }) => comment.author.handle ?? '',
  text: ({ comment }) => comment.text,
  language: ({ triage }) => triage.language,
  sentiment: ({ triage }) => triage.sentiment.label,
  labels: ({ triage }) => LABELS.filter((label) => triage.labels[label].on).join(' '),
  advice: ({ triage }) => triage.advice.action,
  status: ({ status }) => status,
  firstResponseEarliest: ({ firstResponse }) => iso(firstResponse?.earliest),
  firstResponseLatest: ({ firstResponse }) => iso(firstResponse?.latest),
  permalink: ({ comment }) => comment.permalink ?? '',
};

/** The first line of a CSV file of tickets, with the mark that keeps its letters whole; see `writeCsv`. */
export const csvHead = (delimiter: Delimiter): string =>
  writeCsv([Object.keys(COLUMNS)], delimiter);

/** Its further lines, one a ticket; instants as ISO texts, what is not known empty. */
export function csvOf(tickets: readonly Ticket[], delimiter: Delimiter): string {
  if (tickets.length === 0) return '';
  const rows = tickets.map((ticket) => Object.values(COLUMNS).map((column) => column(ticket)));
  return writeCsv(rows, delimiter).replace('\uFEFF', '');
}

const iso = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString();
