import type { ComponentChildren } from 'preact';
import type { Fairness } from '../../lib/report/fairness';
import type { Report } from '../../lib/report/report';
import type { TeamFigures } from '../../lib/report/team';
import type { Interval } from '../../lib/time';
import { keyOf } from '../keyOf';
import { Mark } from '../Mark';
import { CsvHint } from '../CsvHint';
import { useSpeech } from '../words';
import { AnsweringTable } from './AnsweringTable';
import { BacklogChart } from './BacklogChart';
import { DayChart } from './DayChart';
import { FairnessTable } from './FairnessTable';
import { countsWords } from './figureWords';
import { HourTable } from './HourTable';
import { ReportFigures } from './ReportFigures';
import type { ReportScopeProps } from './ReportScope';
import { ReportScope } from './ReportScope';
import { RemovalsTable } from './RemovalsTable';
import { TeamTable } from './TeamTable';
import { OpenKept } from './TicketCount';
import { numberFormat } from './formats';

/** All figures of a period; `lost`: how many of its comments were deleted since. */
export type ReportView = ReportScopeProps & {
  readonly report: Report;
  readonly before: Report | null;
  readonly fairness: Fairness;
  readonly team: TeamFigures;
  readonly lost: Interval;
  readonly hoursOnly: boolean;
};

export type ReportPageProps = {
  /** null: still being read. */
  readonly view: ReportView | null;
  readonly progress: { readonly read: number; readonly of: number } | null;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  /** Tickets of a figure that are kept elsewhere are asked for. */
  readonly onTickets: (place: number) => void;
  /** The choice of the period and of the comments. */
  readonly children: ComponentChildren;
};

/** How the team answered in a period: every figure with its meaning and its tickets. */
export function ReportPage(props: ReportPageProps) {
  const { view, progress, onSave, onPrint, onTickets, children } = props;
  const { t, language } = useSpeech();
  const number = numberFormat(language);
  return (
    <main class="ui report">
      <header>
        <h1 class="row">
          <Mark size={24} /> {t('report.title')}
        </h1>
        {children}
        {view && <ReportScope {...view} />}
        <div class="row report-actions">
          <button type="button" class="btn small" disabled={!view} onClick={onSave}>
            {t('report.csv')}
          </button>
          <button type="button" class="btn small" disabled={!view} onClick={onPrint}>
            {t('report.print')}
          </button>
        </div>
        {view && <CsvHint />}
      </header>
      <p role="status" class="meta">
        {progress
          ? t('report.loading', [number.format(progress.read), number.format(progress.of)])
          : view && t('report.lead', view.report.seen)}
      </p>
      {view && (
        <OpenKept.Provider value={onTickets}>
          {view.report.seen > 0 ? <Filled view={view} /> : <p>{t(emptyKey(view))}</p>}
        </OpenKept.Provider>
      )}
    </main>
  );
}

const emptyKey = ({ filter }: ReportView): string =>
  Object.values(filter).some((values) => values.length > 0) ? 'report.noneFits' : 'report.empty';

function Filled({ view }: { readonly view: ReportView }) {
  const speech = useSpeech();
  const { t } = speech;
  const { report, lost, hoursOnly, timeZone } = view;
  const parts = [
    ...report.bySite.map((part) => ({ ...part, title: t(`site.${part.name}`) })),
    ...report.byLanguage.map((part) => ({ ...part, title: t(`history.language.${part.name}`) })),
    ...report.byLabel.map((part) => ({ ...part, title: t(`label.${keyOf(part.name)}`) })),
  ];
  return (
    <>
      <p class="meta">
        {t('report.seenOnly')} {t(hoursOnly ? 'report.hoursOnly' : 'report.dayAndNight')}{' '}
        {t('report.rulesOfToday')}
        {lost.latest > 0 && ` ${t('report.lost', lost.latest, [countsWords(lost, speech)])}`}
        {report.untimed.count > 0 && ` ${t('report.untimed', report.untimed.count)}`}
      </p>
      <p class="meta report-arrows">{t('report.arrows')}</p>
      <ReportFigures report={report} before={view.before} />
      <DayChart {...report} />
      <BacklogChart backlog={report.backlog} days={report.days} {...{ hoursOnly, timeZone }} />
      <HourTable {...report} />
      <FairnessTable fairness={view.fairness} />
      <section>
        <h2>{t('report.parts')}</h2>
        <AnsweringTable head={t('report.part')} rows={parts} wait={report.wait} />
      </section>
      <TeamTable team={view.team} />
      <RemovalsTable removals={report.removals} />
    </>
  );
}
