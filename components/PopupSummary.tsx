import type { ComponentChildren } from 'preact';
import type { Site } from '../lib/comment';
import { SITES } from '../lib/comment';
import { Around, SPOT } from './Around';
import { fully } from './durations';
import { Glyph } from './Glyph';
import { Mark } from './Mark';
import { Page } from './Page';
import { dayTime } from './times';
import { useSpeech } from './words';

/** All the popup tells. Figures are of open tickets; null is "not known", never zero. */
export type PopupView = {
  readonly setUp: boolean;
  /** The open tab is a page of ours that could not be read. */
  readonly unreadable: boolean;
  readonly waiting: Readonly<Record<Site, number>>;
  readonly late: number;
  /** Minutes the oldest has waited; null: none waits, or its time is unknown. */
  readonly oldestMinutes: number | null;
  /** ms since 1970. */
  readonly nextDueAt: number | null;
  readonly inPrivate: number;
  readonly privateDueAt: number | null;
  /** Of the open page; null: it does not tell; left out: none is open. */
  readonly notLoaded?: number | null;
  readonly couldNotRead: number;
  readonly seen: number;
  readonly medianMinutes: number | null;
  /** Who is next; `name` null: not told by the page. null: nobody waits. */
  readonly next: { readonly name: string | null } | null;
};

export type PopupSummaryProps = {
  readonly view: PopupView;
  readonly now?: number;
  readonly onNext: () => void;
  readonly onShowPrivate: () => void;
  readonly onPanel: () => void;
  readonly onSettings: () => void;
  readonly onSetUp: () => void;
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
          <Facts {...props} />
          <Way {...props} />
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

const totalOf = ({ waiting }: PopupView) => SITES.reduce((sum, site) => sum + waiting[site], 0);

function Count({ view }: { readonly view: PopupView }) {
  const { t } = useSpeech();
  const total = totalOf(view);
  const [figure, word, under] = view.unreadable
    ? ['?', t('popup.onPage'), t('popup.notZero')]
    : total === 0
      ? ['0', t('popup.allHeard'), t('popup.seen', view.seen)]
      : [total, t(total === 1 ? 'popup.waitingOne' : 'popup.waiting'), perSite(view, t)];
  return (
    <div>
      <p class="big" role="status">
        {figure} <span>{word}</span>
      </p>
      <p class="meta">{under}</p>
    </div>
  );
}

const perSite = ({ waiting }: PopupView, t: ReturnType<typeof useSpeech>['t']) =>
  SITES.filter((site) => waiting[site] > 0)
    .map((site) => t('popup.perSite', [t(`site.${site}`), waiting[site]]))
    .join(' · ');

function Facts({ view, now = Date.now() }: PopupSummaryProps) {
  const speech = useSpeech();
  const { t } = speech;
  const total = totalOf(view);
  const due = view.nextDueAt;
  return (
    <dl class="facts">
      {view.unreadable && <Fact name={t('popup.elsewhere')}>{total}</Fact>}
      {view.late > 0 && (
        <Fact name={t('popup.late')} tone="time">
          <Glyph name="late" /> {view.late}
        </Fact>
      )}
      {!view.unreadable && view.oldestMinutes !== null && (
        <Fact name={t('popup.oldest')}>{fully(t, view.oldestMinutes)}</Fact>
      )}
      {due !== null && (
        <Fact name={t('popup.nextDue')}>
          {due > now
            ? t('popup.dueIn', [dayTime(due, now, speech), fully(t, (due - now) / 60_000)])
            : dayTime(due, now, speech)}
        </Fact>
      )}
      {total === 0 && view.medianMinutes !== null && (
        <Fact name={t('popup.median')}>{fully(t, view.medianMinutes)}</Fact>
      )}
      {view.inPrivate > 0 && (
        <Fact name={t('popup.inPrivate')} tone="private">
          <Glyph name="private" /> {view.inPrivate}
        </Fact>
      )}
      {view.notLoaded !== undefined && view.notLoaded !== 0 && !view.unreadable && (
        <Fact name={t('popup.notLoaded')}>
          {view.notLoaded === null ? t('popup.unknown') : t('popup.atLeast', [view.notLoaded])}
        </Fact>
      )}
      {view.couldNotRead > 0 && <Fact name={t('popup.couldNotRead')}>{view.couldNotRead}</Fact>}
    </dl>
  );
}

function Fact({
  name,
  tone,
  children,
}: {
  readonly name: string;
  readonly tone?: 'time' | 'private';
  readonly children: ComponentChildren;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd class={tone}>{children}</dd>
    </>
  );
}

function Way({ view, now = Date.now(), onNext, onShowPrivate }: PopupSummaryProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (view.next) {
    const { name } = view.next;
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
