import type { CsvStyle } from '../csv';
import { writeCsv } from '../csv';
import { WEEKDAYS } from '../sla/clock';
import type { Interval } from '../time';
import type { Group } from './comparison';
import type { Fairness } from './fairness';
import type { Answering, Report, Timed } from './report';
import type { ReportFilter } from './reportFilter';
import type { TeamFigures } from './team';
import { wallClock } from './wallClock';

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
  'mostWaiting',
  'waitsTimesMin',
  'waitsTimesMax',
  'rangeMin',
  'rangeMax',
  'finding',
] as const;
type Row = Readonly<Partial<Record<(typeof HEAD)[number], string | number | null>>>;

/** What is saved of a report: its figures, and what it is of. */
export type SavedReport = {
  readonly report: Report;
  readonly fairness: Fairness;
  readonly team: TeamFigures;
  readonly days: { readonly first: string; readonly last: string };
  readonly filter: ReportFilter;
  readonly timeZone: string;
};

/**
 * All tables of the report as one CSV (see `writeCsv`): its days, filter and kind of waits, then a line for the whole,
 * each day, site, language and label, the further waits, the comments without a sure hour or day, each weekday and hour, the most that waited at once from a local time
 * on, the compared groups, signed answers in totals and the reasons of removals; shares 0–1, unknown empty.
 */
export function reportCsv(saved: SavedReport, style: CsvStyle): string {
  const { report, fairness, team, days, filter } = saved;
  const rows: readonly Row[] = [
    { kind: 'period', name: `${days.first}/${days.last}` },
    ...Object.entries(filter).map(([part, values]) => ({
      kind: `filter.${part}`,
      name: values.join(' '),
    })),
    { kind: 'waits', name: report.wait },
    row('all', '', report),
    ...report.days.map((day) => ({
      ...row('day', day.day, day),
      openAtEnd: day.openAtEnd?.count ?? null,
    })),
    ...report.bySite.map((part) => row('site', part.name, part)),
    ...report.byLanguage.map((part) => row('language', part.name, part)),
    ...report.byLabel.map((part) => row('label', part.name, part)),
    ...(['next', 'toPrivate', 'toClose'] as const).map((name) => wait(name, report[name])),
    ...(['hourless', 'dayless'] as const).map((kind) => ({
      kind,
      name: '',
      comments: report[kind].count,
    })),
    ...hourRows(report),
    ...waitingRows(saved),
    ...fairness.blocks.flatMap(({ name, groups }) => groups.map(comparedAs(`compared.${name}`))),
    ...fairness.together.map(comparedAs('compared.together')),
    ...Object.entries(team.totals ?? {}).map(([name, part]) => row('team', name, part)),
    ...report.removals.map(({ reason, tickets }) => ({
      kind: 'removal',
      name: reason,
      comments: tickets.count,
    })),
  ];
  const cell = (value: string | number | null | undefined): string =>
    typeof value === 'number' ? String(value).replace('.', style.decimal) : (value ?? '');
  return writeCsv(
    [HEAD, ...rows.map((one) => HEAD.map((name) => cell(one[name])))],
    style.delimiter,
  );
}

const row = (kind: string, name: string, part: Answering): Row => ({
  kind,
  name,
  comments: part.seen,
  timed: part.timed,
  ...medianOf(part.median),
  ...ninetiethOf(part.p90),
  withinTargetMin: part.within.bounds?.earliest ?? null,
  withinTargetMax: part.within.bounds?.latest ?? null,
  within15Min: part.withinNorm.bounds?.earliest ?? null,
  within15Max: part.withinNorm.bounds?.latest ?? null,
  answered: part.answered.bounds?.earliest ?? null,
});

const medianOf = (median: Interval | null): Row => ({
  medianMinMinutes: median?.earliest ?? null,
  medianMaxMinutes: median?.latest ?? null,
});

const ninetiethOf = (p90: Interval | null): Row => ({
  p90MinMinutes: p90?.earliest ?? null,
  p90MaxMinutes: p90?.latest ?? null,
});

const wait = (name: string, { median, p90, timed, tickets }: Timed): Row => ({
  kind: 'wait',
  name,
  comments: tickets.count,
  timed,
  ...medianOf(median),
  ...ninetiethOf(p90),
});

const hourRows = ({ hours }: Report): readonly Row[] =>
  hours.flatMap(({ cells }, weekday) =>
    cells.flatMap(({ tickets, median }, hour) =>
      tickets.count === 0
        ? []
        : [
            {
              kind: 'hour',
              name: `${WEEKDAYS[weekday] ?? ''} ${clockTime(hour)}`,
              comments: tickets.count,
              ...medianOf(median),
            },
          ],
    ),
  );

function waitingRows({ report: { backlog }, timeZone }: SavedReport): readonly Row[] {
  const [first, last] = [backlog[0], backlog.at(-1)];
  if (!first || !last) return [];
  const wall = wallClock(timeZone, first.at, last.at + 1);
  return backlog.map(({ at, open }) => {
    const { day, hour } = wall(at);
    return { kind: 'waiting', name: `${day} ${clockTime(hour)}`, mostWaiting: open };
  });
}

const clockTime = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

const comparedAs =
  (kind: string) =>
  (group: Group): Row => ({
    ...row(kind, group.name, group),
    waitsTimesMin: group.ratio?.earliest ?? null,
    waitsTimesMax: group.ratio?.latest ?? null,
    rangeMin: group.range?.earliest ?? null,
    rangeMax: group.range?.latest ?? null,
    finding: group.finding,
  });
