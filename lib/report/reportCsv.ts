import { writeCsv } from '../csv';
import type { Bounds } from './spread';
import type { Answering, Report, Timed } from './report';

const HEAD = [
  'kind',
  'name',
  'comments',
  'timed',
  'medianMinMinutes',
  'medianMaxMinutes',
  'p90MinMinutes',
  'p90MaxMinutes',
  'withinTargetMin',
  'withinTargetMax',
  'within15Min',
  'within15Max',
  'answered',
  'openAtEnd',
];

/**
 * The report as CSV (see `writeCsv`): a line for the whole, each day, site, language and label, for the
 * next response, the time to private and to closed, and for each reason of a removal; shares 0–1, unknown empty.
 */
export function reportCsv(report: Report): string {
  const rows = [
    row('all', '', report),
    ...report.days.map((day) => [...row('day', day.day, day), day.openAtEnd?.count ?? '']),
    ...report.bySite.map((part) => row('site', part.name, part)),
    ...report.byLanguage.map((part) => row('language', part.name, part)),
    ...report.byLabel.map((part) => row('label', part.name, part)),
    ...(['next', 'toPrivate', 'toClose'] as const).map((name) => wait(name, report[name])),
    ...report.removals.map(({ reason, tickets }) => ['removal', reason, tickets.count]),
  ];
  return writeCsv(
    [HEAD, ...rows].map((cells) => HEAD.map((_, column) => String(cells[column] ?? ''))),
    ',',
  );
}

const row = (kind: string, name: string, part: Answering): Array<string | number> => [
  kind,
  name,
  part.seen,
  part.timed,
  ...pair(part.median),
  ...pair(part.p90),
  ...pair(part.within.bounds),
  ...pair(part.withinNorm.bounds),
  part.answered.bounds?.earliest ?? '',
];

const wait = (name: string, { median, timed, tickets }: Timed) => [
  'wait',
  name,
  tickets.count,
  timed,
  ...pair(median),
];

const pair = (bounds: Bounds): Array<string | number> =>
  bounds ? [bounds.earliest, bounds.latest] : ['', ''];
