import { useEffect, useRef, useState } from 'preact/hooks';
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
import type { Answer } from './reader';
import type { Progress } from './readView';
import type { Reader } from './startReader';
import { startReader } from './startReader';
import { useOpenInPrint } from './useOpenInPrint';

const DAYS_AT_FIRST = 7;

/** The report page: reads the figures of the chosen days anew whenever they or the settings change. */
export function ReportShell({ db }: { readonly db: HeardDb }) {
  const settings = useSettings();
  const timeZone = settings?.hours?.timeZone ?? zoneHere();
  const [days, setDays] = useState<ChosenDays>(() => lastDays(DAYS_AT_FIRST, zoneHere()));
  const [view, setView] = useState<ReportView | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const reader = useRef<Reader | null>(null);
  const [trouble, setTrouble] = useState<StoreProblem | null>(null);
  useEffect(() => {
    if (!settings) return;
    setView(null);
    const { initials, hours, target } = settings;
    const rules = { hours, target, now: Date.now() };
    const reading = { days, timeZone, rules, initials };
    const { ask, end } = (reader.current = startReader(db));
    let isLate = false;
    const onProgress = (fresh: Progress) => {
      if (!isLate) setProgress(fresh);
    };
    void ask({ type: 'report', reading }, onProgress).then((answer) => {
      if (isLate || answer.type !== 'report') return;
      setProgress(null);
      if (answer.view.ok) setView(answer.view.value);
      else setTrouble(answer.view.problem);
    });
    return () => {
      isLate = true;
      end();
    };
  }, [settings, days]);
  const opened = (answer: Answer) => {
    if (answer.type !== 'tickets') return;
    if (answer.hash.ok) location.assign(`/tickets.html${answer.hash.value}`);
    else setTrouble(answer.hash.problem);
  };
  useOpenInPrint();
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
      onTickets={(place) => void reader.current?.ask({ type: 'tickets', place }).then(opened)}
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
