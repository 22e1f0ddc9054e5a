import Papa from 'papaparse';
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

/** A comment that begins like a formula ("=", "+", "-", "@", tab, return) gets a "'" before it: it stays a text. */
const OPTIONS = { escapeFormulae: true, newline: '\r\n' } as const;

/** The first line of a CSV file of tickets, RFC 4180. */
export const CSV_HEAD = `${Papa.unparse([Object.keys(COLUMNS)], OPTIONS)}\r\n`;

/** Its further lines, one a ticket; instants as ISO texts, what is not known empty. */
export const csvOf = (tickets: readonly Ticket[]): string =>
  tickets.length === 0
    ? ''
    : `${Papa.unparse(
        tickets.map((ticket) => Object.values(COLUMNS).map((column) => column(ticket))),
        OPTIONS,
      )}\r\n`;

const iso = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString();
