import type { Site } from '../comment';
import type { Interval } from '../time';
import type { Label, Language } from '../triage/triage';
import type { TicketFact } from './ticketFact';

/** Which comments a report is of; an empty part leaves nobody out, of several values in one part any will do. */
export type ReportFilter = {
  readonly site: readonly Site[];
  readonly language: readonly Language[];
  readonly label: readonly Label[];
};

export const ALL_COMMENTS: ReportFilter = { site: [], language: [], label: [] };

/** Whether a report of this filter counts the comment. */
export const isReported = (
  { site, language, labels }: Pick<TicketFact, 'site' | 'language' | 'labels'>,
  filter: ReportFilter,
): boolean =>
  isAmong(filter.site, site) &&
  isAmong(filter.language, language) &&
  (filter.label.length === 0 || filter.label.some((label) => labels.includes(label)));

/** What is left of comments that were deleted, by site and language. */
export type Remains = {
  readonly site: Site;
  readonly language: Language;
  readonly tickets: number;
  readonly byLabel: Readonly<Partial<Record<Label, number>>>;
};

/** How many deleted comments a report of this filter would have counted; of several labels nobody kept which stood together. */
export function lostOf(remains: readonly Remains[], filter: ReportFilter): Interval {
  const some = remains.filter(
    ({ site, language }) => isAmong(filter.site, site) && isAmong(filter.language, language),
  );
  const bounds = some.map(({ tickets, byLabel }): Interval => {
    if (filter.label.length === 0) return { earliest: tickets, latest: tickets };
    const counts = filter.label.map((label) => byLabel[label] ?? 0);
    const sum = counts.reduce((all, count) => all + count, 0);
    return { earliest: Math.max(...counts), latest: Math.min(tickets, sum) };
  });
  return {
    earliest: bounds.reduce((sum, { earliest }) => sum + earliest, 0),
    latest: bounds.reduce((sum, { latest }) => sum + latest, 0),
  };
}

const isAmong = <Value>(values: readonly Value[], value: Value): boolean =>
  values.length === 0 || values.includes(value);
