import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportView } from '../../components/report/ReportPage';
import type { StoreProblem } from '../../lib/history/attempt';
import type { HeardDb } from '../../lib/history/db';
import type { Settings } from '../../lib/settings/settings';
import type { Answer } from './reader';
import type { Progress, Reading, Telling } from './readView';
import { startReader } from './startReader';

export type ReportAsked = Pick<Reading, 'days' | 'timeZone'> &
  Pick<Telling, 'filter' | 'wait'> & { readonly settings: Settings | undefined };

/** The report of the chosen days, filter and waits, read anew whenever the days or the settings change; `openTickets` goes to those of a figure. */
export function useReport(db: HeardDb, { settings, days, timeZone, filter, wait }: ReportAsked) {
  const [view, setView] = useState<ReportView | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<StoreProblem | null>(null);
  const asking = useMemo(() => {
    if (!settings) return null;
    const { initials, hours, target } = settings;
    const rules = { hours, target, now: Date.now() };
    return { reader: startReader(db), reading: { days, timeZone, rules }, initials };
  }, [settings, days]);
  useEffect(() => () => asking?.reader.end(), [asking]);
  useEffect(() => {
    if (!asking) return;
    const { reader, ...told } = asking;
    setView(null);
    let isLate = false;
    const onProgress = (fresh: Progress) => {
      if (!isLate) setProgress(fresh);
    };
    void reader.ask({ type: 'report', ...told, filter, wait }, onProgress).then((answer) => {
      if (isLate || answer.type !== 'report') return;
      setProgress(null);
      if (answer.view.ok) setView(answer.view.value);
      else setTrouble(answer.view.problem);
    });
    return () => {
      isLate = true;
    };
  }, [asking, filter, wait]);
  const opened = (answer: Answer) => {
    if (answer.type !== 'tickets') return;
    if (answer.hash.ok) location.assign(`/tickets.html${answer.hash.value}`);
    else setTrouble(answer.hash.problem);
  };
  const openTickets = (place: number) =>
    void asking?.reader.ask({ type: 'tickets', place }).then(opened);
  return { view, progress, trouble, openTickets };
}
