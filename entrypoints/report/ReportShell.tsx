import { useEffect, useState } from 'preact/hooks';
import { PeriodChooser } from '../../components/report/PeriodChooser';
import type { ChosenDays } from '../../components/report/PeriodChooser';
import type { ReportView } from '../../components/report/ReportPage';
import { ReportPage } from '../../components/report/ReportPage';
import { StoreTroubled } from '../../components/StoreTroubled';
import type { StoreProblem } from '../../lib/history/attempt';
import type { HeardDb } from '../../lib/history/db';
import { reportCsv } from '../../lib/report/reportCsv';
import { wallClock } from '../../lib/report/wallClock';
import { DAY_MS } from '../../lib/time';
import { useSettings } from '../wiring/live';
import { dayName, saveFile } from '../wiring/saveFile';
import { zoneHere } from '../wiring/zoneHere';
import { readView } from './readView';

const DAYS_AT_FIRST = 7;

/** The report page: reads the figures of the chosen days anew whenever they or the settings change. */
export function ReportShell({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const timeZone = settings?.hours?.timeZone ?? zoneHere();
  const [days, setDays] = useState<ChosenDays>(() => lastDays(DAYS_AT_FIRST, zoneHere()));
  const [view, setView] = useState<ReportView | null>(null);
  const [progress, setProgress] = useState<{ read: number; of: number } | null>(null);
  const [trouble, setTrouble] = useState<StoreProblem | null>(null);
  useEffect(() => {
    if (!settings) return;
    const controller = new AbortController();
    const { signal } = controller;
    setView(null);
    const rules = { ...settings, now: Date.now() };
    void readView(db, { days, timeZone, rules, signal, onProgress: setProgress }).then((read) => {
      if (!read || signal.aborted) return;
      setProgress(null);
      if (read.ok) setView(read.value);
      else setTrouble(read.problem);
    });
    return () => {
      controller.abort();
    };
  }, [settings, days]);
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
        if (view) saveFile(dayName('csv'), reportCsv(view.report), 'text/csv');
      }}
      onPrint={() => {
        print();
      }}
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
