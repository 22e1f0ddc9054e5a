import type { CoverageView } from './CoverageLine';
import { CoverageLine, pointsTo } from './CoverageLine';
import { CopyReport } from './CopyReport';
import { fully } from './durations';
import { Glyph } from './Glyph';
import { Mark } from './Mark';
import { dayTime } from './times';
import { useSpeech } from './words';

/** Why the panel shows no ticket. */
export type Emptiness =
  | {
      readonly kind: 'all-heard';
      /** Median minutes to today's first responses; null: none today. */
      readonly medianMinutes: number | null;
      /** Of the open page; left out: no page is open. */
      readonly coverage?: CoverageView;
      readonly inPrivate: number;
      /** ms since 1970; null: none has a target. */
      readonly privateDueAt: number | null;
    }
  /** `elsewhere`: open tickets from before. */
  | { readonly kind: 'unreadable'; readonly elsewhere: number }
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'not-set-up' };

export type EmptyPanelProps = {
  readonly emptiness: Emptiness;
  readonly now?: number;
  readonly onTryAgain: () => void;
  readonly onShowPrivate: () => void;
  readonly onSetUp: () => void;
  /** Copies how the page is built, without any text of it; false when that was refused. */
  readonly onCopyReport: () => Promise<boolean>;
};

/** All heard (or not all read yet), can't read, nothing seen yet, or not set up; zero is only said of what was seen. */
export function EmptyPanel(props: EmptyPanelProps) {
  const { emptiness, onTryAgain, onSetUp } = props;
  const { t } = useSpeech();
  switch (emptiness.kind) {
    case 'all-heard':
      return <AllHeard {...props} emptiness={emptiness} />;
    case 'unreadable':
      return (
        <>
          <section class="still">
            <Glyph name="unread" size={48} />
            <h1>{t('empty.cannotRead')}</h1>
            <p>{t('empty.notZero')}</p>
            <button type="button" class="btn main" onClick={onTryAgain}>
              {t('empty.tryAgain')}
            </button>
          </section>
          <section>
            <h3>{t('empty.stillWorks')}</h3>
            <p>
              {emptiness.elsewhere > 0 && `${t('empty.stillTickets', emptiness.elsewhere)} `}
              {t('empty.insertOff')}
            </p>
            <CopyReport onCopy={props.onCopyReport} />
          </section>
        </>
      );
    case 'nothing-yet':
      return (
        <section class="still">
          <Mark size={48} />
          <h1>{t('empty.nothingYet')}</h1>
          <p>{t('empty.openSite')}</p>
        </section>
      );
    case 'not-set-up':
      return (
        <section class="still">
          <Mark size={48} />
          <h1>{t('empty.notSetUp')}</h1>
          <p>{t('empty.notSetUpLead')}</p>
          <button type="button" class="btn main" onClick={onSetUp}>
            {t('empty.setUp')}
          </button>
        </section>
      );
  }
}

function AllHeard({
  emptiness,
  now = Date.now(),
  onShowPrivate,
}: EmptyPanelProps & { readonly emptiness: Extract<Emptiness, { readonly kind: 'all-heard' }> }) {
  const speech = useSpeech();
  const { t } = speech;
  const { medianMinutes, coverage, inPrivate, privateDueAt } = emptiness;
  const cases = t('empty.private', inPrivate);
  const isReading = Boolean(coverage?.toRead);
  return (
    <>
      <section class="still">
        <Mark size={48} />
        <h1>{t(isReading ? 'toRead.title' : 'empty.allHeard')}</h1>
        <p>
          {t(isReading ? 'toRead.lead' : 'empty.nobody')}
          {medianMinutes !== null && <> {t('empty.median', [fully(t, medianMinutes)])}</>}
        </p>
      </section>
      {coverage || inPrivate > 0 ? (
        <section>
          {coverage && <CoverageLine coverage={coverage} />}
          {coverage && coverage.notLoaded !== 0 && !pointsTo(coverage) && (
            <p class="meta">{t('empty.useNative')}</p>
          )}
          {inPrivate > 0 && (
            <div class="row">
              <Glyph name="private" />
              <span>
                {privateDueAt === null
                  ? cases
                  : t('empty.privateNext', [cases, dayTime(privateDueAt, now, speech)])}
              </span>
              <button type="button" class="btn small end" onClick={onShowPrivate}>
                {t('empty.show')}
              </button>
            </div>
          )}
        </section>
      ) : null}
    </>
  );
}
