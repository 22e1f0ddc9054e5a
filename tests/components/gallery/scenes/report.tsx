import '../../../../assets/styles/pick.css';
import '../../../../assets/styles/report.css';
import { PeriodChooser } from '../../../../components/report/PeriodChooser';
import { ReportFilters } from '../../../../components/report/ReportFilters';
import { ReportPage } from '../../../../components/report/ReportPage';
import { WaitChooser } from '../../../../components/report/WaitChooser';
import { fairnessOf } from '../../../../lib/report/fairness';
import { picker } from '../../../../lib/report/picked';
import { reportOf } from '../../../../lib/report/report';
import type { ReportFilter } from '../../../../lib/report/reportFilter';
import { ALL_COMMENTS, isReported } from '../../../../lib/report/reportFilter';
import { teamOf } from '../../../../lib/report/team';
import type { TicketFact } from '../../../../lib/report/ticketFact';
import type { Wait } from '../../../../lib/report/waits';
import { wallClock } from '../../../../lib/report/wallClock';

const none = () => undefined;
const HOUR = 3_600_000;
const FROM = Date.UTC(2026, 10, 9);
const DAYS = 14;
const TO = FROM + DAYS * 24 * HOUR;
const TONES = ['friendly', 'neutral', 'angry'] as const;

/** Answers that grow slower with the tone, every ninth left out; made up, for the look alone. */
const FACTS = Array.from({ length: 400 }, (_, place): TicketFact => {
  const at = FROM + ((place * 47) % (DAYS * 12)) * 2 * HOUR + ((place * 13) % 12) * HOUR;
  const tone = TONES[place % 3] ?? 'neutral';
  const isAnswered = place % 9 !== 0;
  const earliest = 8 + ((place * 31) % 60) + (tone === 'angry' ? 30 : 0);
  return {
    id: `x:${place}`,
    at: Math.min(at, TO - 1),
    hasHour: place % 23 !== 0,
    hasDay: place % 46 !== 0,
    site: place % 4 ? 'facebook' : 'x',
    language: place % 5 ? 'nl' : 'fr',
    labels: place % 6 ? ['complaint'] : ['question', 'off-topic'],
    tone,
    addressed: place % 7 ? 'us' : 'named',
    turn: place % 10 ? 'first' : 'next',
    status: isAnswered ? 'answered' : 'open',
    isAnswered,
    needsAnswer: true,
    wait: isAnswered ? { earliest, latest: earliest + (place % 2) * 20 } : null,
    within: isAnswered ? (earliest <= 60 ? 'yes' : 'no') : 'no',
    withinNorm: isAnswered && earliest <= 15 ? 'yes' : 'no',
    toPrivate: isAnswered && place % 8 === 0 ? { earliest, latest: earliest + 5 } : null,
    toClose: isAnswered ? { earliest, latest: earliest } : null,
    stays: [{ from: at, to: isAnswered ? at + earliest * 60_000 : null }],
    isOpen: !isAnswered,
    signed: place % 3 === 0 ? 'JK' : null,
    removal: place % 90 === 1 ? 'threat-to-person' : null,
  };
});

const wall = wallClock('UTC', FROM, TO);
const { pick } = picker();
const asked = {
  wall,
  pick,
  now: TO,
  endOf: (day: string) => Date.parse(`${day}T00:00:00Z`) + 24 * HOUR,
};

const DATES = { first: '2026-11-09', last: '2026-11-22' };

type SceneProps = {
  readonly facts: readonly TicketFact[];
  readonly filter?: ReportFilter;
  readonly wait?: Wait;
};

function Scene({ facts: all, filter = ALL_COMMENTS, wait = 'first' }: SceneProps) {
  const one = { ...asked, wait };
  const facts = all.filter((fact) => isReported(fact, filter));
  return (
    <ReportPage
      view={{
        report: reportOf(facts, { ...one, period: { from: FROM, to: TO } }),
        before: reportOf(facts, { ...one, period: { from: FROM, to: FROM + 7 * 24 * HOUR } }),
        fairness: fairnessOf(facts, { wall, pick }),
        team: teamOf(facts, 'JK', pick),
        timeZone: 'UTC',
        days: DATES,
        filter,
        madeAt: TO,
        lost: { earliest: 12, latest: 12 },
        hoursOnly: true,
      }}
      progress={null}
      onSave={none}
      onPrint={none}
      onTickets={none}
    >
      <PeriodChooser chosen={{ ...DATES, preset: null }} onPreset={none} onOwn={none} />
      <ReportFilters filter={filter} onChange={none} />
      <WaitChooser chosen={wait} onChange={none} />
    </ReportPage>
  );
}

export const ReportFull = () => <Scene facts={FACTS} />;
export const ReportNext = () => <Scene facts={FACTS} wait="next" />;
export const ReportPrivate = () => <Scene facts={FACTS} wait="toPrivate" />;
export const ReportClosing = () => <Scene facts={FACTS} wait="toClose" />;
export const ReportFew = () => <Scene facts={FACTS.slice(1, 4)} />;
export const ReportEmpty = () => <Scene facts={[]} />;
export const ReportFiltered = () => (
  <Scene facts={FACTS} filter={{ site: ['facebook'], language: ['nl'], label: ['complaint'] }} />
);
export const ReportNoneFits = () => (
  <Scene facts={FACTS} filter={{ site: ['x'], language: ['de'], label: [] }} />
);
