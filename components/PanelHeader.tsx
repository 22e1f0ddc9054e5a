import type { Forecast } from '../lib/forecast';
import type { BadgeView } from './badgeView';
import { badgeSentence } from './badgeText';
import type { CoverageView } from './CoverageLine';
import { CoverageLine } from './CoverageLine';
import { ForecastLine } from './ForecastLine';
import { Glyph } from './Glyph';
import { useSpeech } from './words';

export type LineStop = {
  readonly id: string;
  readonly badge: BadgeView;
  readonly author: string | null;
};

export type PanelHeaderProps = {
  /** null: the page could not be read, so nobody knows. */
  readonly waiting: number | null;
  /** More may wait: not all were counted. */
  readonly waitingAtLeast?: boolean;
  readonly late: number;
  /** Waiting comments, most urgent first. */
  readonly line: readonly LineStop[];
  readonly currentId: string | null;
  /** More may be late: not all tickets were looked at. */
  readonly lateAtLeast?: boolean;
  /** Who turns late soon; null or left out: nobody. */
  readonly forecast?: Forecast | null;
  /** Of the open page; left out when none is open. */
  readonly coverage?: CoverageView;
  /** The open page has comments that could not be read. */
  readonly unreadable?: boolean;
  readonly now?: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onPick: (id: string) => void;
  /** Shows all as a list; left out while the list is shown. */
  readonly onList?: () => void;
};

/** As many glyphs of 24 px as fit beside "+n" in 360 px with a scrollbar. */
const FIT = 12;

/** The panel's head: count, late, previous, next, and the line of all who wait. */
export function PanelHeader(props: PanelHeaderProps) {
  const { waiting, late, line, currentId, coverage, unreadable } = props;
  const { onNext, onPrevious, onList } = props;
  const { t } = useSpeech();
  const idle = line.length === 0;
  return (
    <header>
      <div class="head">
        <b>
          {waiting === null
            ? t('panel.unknown')
            : t('panel.waiting', waiting, [
                props.waitingAtLeast ? t('time.atLeast', [waiting]) : waiting,
              ])}
        </b>
        {late > 0 && (
          <span class="time">
            {t('panel.late', late, [props.lateAtLeast ? t('time.atLeast', [late]) : late])}
          </span>
        )}
        <div class="end">
          {onList && !idle && (
            <button
              type="button"
              class="btn small icon"
              aria-label={t('panel.list')}
              title={t('panel.list')}
              data-act="list"
              onClick={onList}
            >
              <Glyph name="list" />
            </button>
          )}
          <button
            type="button"
            class="btn small icon"
            aria-label={t('panel.previous')}
            disabled={idle}
            onClick={onPrevious}
          >
            <Glyph name="prev" />
          </button>
          <button
            type="button"
            class="btn small main"
            disabled={idle && !currentId}
            onClick={onNext}
          >
            {t('panel.next')} <Glyph name="next" />
          </button>
        </div>
      </div>
      {props.forecast && <ForecastLine forecast={props.forecast} />}
      {!idle && <Line {...props} />}
      {unreadable && waiting !== null && (
        <p>
          <Glyph name="unread" /> {t('notice.cannotRead')}
        </p>
      )}
      {coverage && <CoverageLine coverage={coverage} folded />}
    </header>
  );
}

/** *The line*: a window of twelve that holds the current one; what stands outside is counted. */
function Line({ waiting, line, currentId, now = Date.now(), onPick, onList }: PanelHeaderProps) {
  const speech = useSpeech();
  const { t } = speech;
  const place = Math.max(
    0,
    line.findIndex(({ id }) => id === currentId),
  );
  const start = Math.floor(place / FIT) * FIT;
  const shown = line.slice(start, start + FIT);
  // The line holds the head of a long backlog only; its rest is counted all the same.
  const rest = Math.max(line.length, waiting ?? 0) - shown.length;
  const after = line[start + FIT] ?? line[0];
  return (
    <nav class="line" aria-label={t('panel.line')}>
      {shown.map(({ id, badge, author }) => (
        <button
          key={id}
          type="button"
          data-state={badge.kind}
          aria-current={id === currentId ? 'true' : undefined}
          aria-label={t('panel.stop', [
            author ?? t('ticket.someone'),
            badgeSentence(badge, now, speech),
          ])}
          title={author ?? undefined}
          onClick={() => {
            onPick(id);
          }}
        >
          <Glyph name={badge.kind} />
        </button>
      ))}
      {rest > 0 && after && (
        <button
          type="button"
          class="rest"
          aria-label={t('panel.restName', rest)}
          onClick={() => {
            if (onList) onList();
            else onPick(after.id);
          }}
        >
          {t('panel.rest', [rest])}
        </button>
      )}
    </nav>
  );
}
