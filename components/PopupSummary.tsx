import type { ComponentChildren } from 'preact';
import { SITES } from '../lib/site';
import { Around, SPOT } from './Around';
import { whyWords } from './backlogView';
import { badgeText } from './badgeText';
import { CoverageLine } from './CoverageLine';
import { ClockNotice } from './ClockNotice';
import { ForecastLine } from './ForecastLine';
import { Glyph } from './Glyph';
import { HealthLight } from './HealthLight';
import { Mark } from './Mark';
import { Page } from './Page';
import { PopupFacts } from './PopupFacts';
import type { PopupView } from './popupView';
import { totalOf } from './popupView';
import { ReloadPage } from './ReloadPage';
import { dayTime } from './times';
import type { Translate } from './words';
import { useSpeech } from './words';

export type { PopupView };

export type PopupSummaryProps = {
  readonly view: PopupView;
  readonly now?: number;
  readonly onNext: () => void;
  readonly onShowPrivate: () => void;
  readonly onPanel: () => void;
  readonly onSettings: () => void;
  /** Opens the page of all tickets. */
  readonly onTickets: () => void;
  readonly onReport: () => void;
  readonly onSetUp: () => void;
  readonly onReload: () => void;
  /** Copies how the open page is built, without any text of it; false when that was refused. */
  readonly onCopyReport: () => Promise<boolean>;
  /** What stands under the way to the next: the private cases. */
  readonly children?: ComponentChildren;
};

/** What still waits, in one look, and the way to the next. */
export function PopupSummary(props: PopupSummaryProps) {
  const { view, onPanel, onSettings, onSetUp } = props;
  const { t } = useSpeech();
  return (
    <main class="ui popup">
      <div class="row">
        <Mark size={20} grey={view.unreadable} />
        <b>Heard</b>
        <button type="button" class="btn small bare end" onClick={onPanel}>
          {t('popup.panel')}
        </button>
        <button type="button" class="btn small bare" onClick={onSettings}>
          {t('popup.settings')}
        </button>
      </div>
      {view.setUp ? (
        <>
          <Count view={view} />
          {/* Before what comes later, so that nothing moves under the pointer. */}
          <Way {...props} />
          {!view.isFirst && <Known {...props} />}
        </>
      ) : (
        <>
          <h1>{t('popup.welcome')}</h1>
          <p>{t('empty.notSetUpLead')}</p>
          <button type="button" class="btn main wide" onClick={onSetUp}>
            {t('empty.setUp')} <Glyph name="right" />
          </button>
        </>
      )}
    </main>
  );
}

/** What takes a moment to read. */
function Known(props: PopupSummaryProps) {
  const { view, now = Date.now(), onCopyReport, onReload, children } = props;
  const { t } = useSpeech();
  return (
    <>
      {view.coverage && !view.unreadable && <CoverageLine coverage={view.coverage} />}
      {view.health && <HealthLight health={view.health} onCopyReport={onCopyReport} />}
      {view.reload && <ReloadPage onReload={onReload} />}
      {view.forecast && <ForecastLine forecast={view.forecast} />}
      <ClockNotice behindMinutes={view.clockBehind ?? null} />
      <PopupFacts view={view} now={now} />
      {children}
      <button type="button" class="btn small bare" onClick={props.onTickets}>
        {t('history.all')}
      </button>
      <button type="button" class="btn small bare" onClick={props.onReport}>
        {t('report.open')}
      </button>
    </>
  );
}

function Count({ view }: { readonly view: PopupView }) {
  const { t } = useSpeech();
  const total = totalOf(view);
  if (!view.unreadable && total === 0 && view.seen === 0)
    return (
      <div role="status">
        <h1>{t('empty.nothingYet')}</h1>
        <p>{t('empty.openSite')}</p>
      </div>
    );
  const told = (count: number) => figureOf(count, view, t);
  const [figure, word, under] = view.unreadable
    ? ['?', t('popup.onPage'), t('popup.notZero')]
    : total === 0
      ? [
          '0',
          t(view.coverage?.toRead ? 'toRead.soFar' : 'popup.allHeard'),
          t('popup.seen', view.seen),
        ]
      : [told(total), t(total === 1 ? 'popup.waitingOne' : 'popup.waiting'), perSite(view, t)];
  return (
    <div>
      <p class="big" role="status">
        {figure} <span>{word}</span>
      </p>
      <p class="meta">{under}</p>
    </div>
  );
}

const figureOf = (count: number, { waitingAtLeast }: PopupView, t: Translate) =>
  waitingAtLeast ? t('time.atLeast', [count]) : count;

const perSite = (view: PopupView, t: Translate) =>
  SITES.filter((site) => view.waiting[site] > 0)
    .map((site) => t('popup.perSite', [t(`site.${site}`), figureOf(view.waiting[site], view, t)]))
    .join(' · ');

function Way({ view, now = Date.now(), onNext, onShowPrivate }: PopupSummaryProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (view.next ?? view.isFirst) {
    const name = view.next?.name ?? null;
    return (
      <button type="button" class="btn main wide" onClick={onNext}>
        <span>
          {name === null ? (
            t('popup.nextPlain')
          ) : (
            <Around text={t('popup.next', [SPOT])}>
              <Page text={name} />
            </Around>
          )}
          <span class="meta">
            {view.next
              ? [badgeText(view.next.badge, now, speech), ...whyWords(view.next, t)].join(' · ')
              : '…'}
          </span>
        </span>
        <Glyph name="right" />
      </button>
    );
  }
  if (view.privateDueAt === null) return null;
  return (
    <button type="button" class="btn wide" onClick={onShowPrivate}>
      {t('popup.nextPrivate', [dayTime(view.privateDueAt, now, speech)])} <Glyph name="right" />
    </button>
  );
}
