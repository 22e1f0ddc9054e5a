import { useEffect, useState } from 'preact/hooks';
import { PeriodChooser } from '../../components/report/PeriodChooser';
import type { ChosenDays } from '../../components/report/PeriodChooser';
import { ReportFilters } from '../../components/report/ReportFilters';
import { ReportPage } from '../../components/report/ReportPage';
import { WaitChooser } from '../../components/report/WaitChooser';
import { StoreTroubled } from '../../components/StoreTroubled';
import { useSpeech } from '../../components/words';
import { csvStyleOf } from '../../lib/csv';
import type { HeardDb } from '../../lib/history/db';
import { reportCsv } from '../../lib/report/reportCsv';
import { ALL_COMMENTS } from '../../lib/report/reportFilter';
import { figuresFor } from '../../lib/report/team';
import { wallClock } from '../../lib/report/wallClock';
import type { Wait } from '../../lib/report/waits';
import { DAY_MS } from '../../lib/time';
import { useSettings } from '../wiring/live';
import { saveFile } from '../wiring/saveFile';
import { useTeam } from '../wiring/useTeam';
import { zoneHere } from '../wiring/zoneHere';
import { useOpenInPrint } from './useOpenInPrint';
import { useReport } from './useReport';

const DAYS_AT_FIRST = 7;

/** The report page: the figures of the chosen days and comments. */
export function ReportShell({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const { t, language } = useSpeech();
  const timeZone = settings?.hours?.timeZone ?? zoneHere();
  const [days, setDays] = useState<ChosenDays>(() => lastDays(DAYS_AT_FIRST, zoneHere()));
  const [filter, setFilter] = useState(ALL_COMMENTS);
  const [wait, setWait] = useState<Wait>('first');
  const asked = { settings, days, timeZone, filter, wait };
  const { view: read, progress, trouble, openTickets } = useReport(db, asked);
  const team = useTeam();
  const role = team?.access?.member.role ?? null;
  const view = team && read ? { ...read, team: figuresFor(role, read.team) } : null;
  useOpenInPrint();
  useEffect(() => {
    // Names the file where paper is one.
    document.title = `Heard – ${t('report.title')} ${days.first} – ${days.last}`;
  }, [days]);
  if (trouble)
    return (
      <StoreTroubled
        trouble={trouble}
        onReload={() => {
          location.reload();
        }}
      />
    );
  if (!settings) return null;
  return (
    <ReportPage
      view={view}
      progress={progress}
      onSave={() => {
        if (!view) return;
        const name = `heard-report-${days.first}-${days.last}.csv`;
        saveFile(name, reportCsv(view, csvStyleOf(language)), 'text/csv');
      }}
      onPrint={() => {
        print();
      }}
      onTickets={openTickets}
    >
      <PeriodChooser
        chosen={days}
        onPreset={(count) => {
          setDays(lastDays(count, timeZone));
        }}
        onOwn={({ first, last }) => {
          setDays({ first, last, preset: null });
        }}
      />
      <ReportFilters filter={filter} onChange={setFilter} />
      <WaitChooser chosen={wait} onChange={setWait} />
    </ReportPage>
  );
}

/** So many days up to today. */
function lastDays(count: number, timeZone: string): ChosenDays {
  const now = Date.now();
  const last = wallClock(timeZone, now, now + 1)(now).day;
  const first = new Date(Date.parse(`${last}T00:00:00Z`) - (count - 1) * DAY_MS);
  return { first: first.toISOString().slice(0, 10), last, preset: count };
}
