import { useId, useState } from 'preact/hooks';
import type { Deed } from '../lib/sinceShift';
import { DEEDS } from '../lib/sinceShift';
import { DAY_MS } from '../lib/time';
import { keyOf } from './keyOf';
import { instantOf, localMoment } from './localMoment';
import { dayTime } from './times';
import { useSpeech } from './words';

/** What can be opened: the tickets of a deed, or those that wait now. */
export type SincePart = Deed | 'waiting';

export type SinceShiftProps = {
  /** From when on is counted, ms since 1970; null: no shift was seen to end, and no moment was chosen. */
  readonly since: number | null;
  /** The user chose the moment. */
  readonly isChosen: boolean;
  readonly counts: Readonly<Record<SincePart, number>>;
  /** Which counts are at least so many. */
  readonly atLeast: { readonly deeds: boolean; readonly waiting: boolean };
  /** Of the team's, those this browser never saw. */
  readonly elsewhere: number;
  readonly now: number;
  readonly onOpen: (part: SincePart) => void;
  /** A moment to count from, ms since 1970; null: the end of the last shift. */
  readonly onSince: (since: number | null) => void;
};

/** So far back a moment can be chosen: a year. */
const FARTHEST_MS = 366 * DAY_MS;

/** What happened since the last shift ended, in one line; each count opens its tickets. */
export function SinceShift(props: SinceShiftProps) {
  const { since, counts, elsewhere, now } = props;
  const speech = useSpeech();
  const { t } = speech;
  const [isChoosing, setIsChoosing] = useState(false);
  const id = useId();
  const deeds = DEEDS.filter((deed) => counts[deed] > 0);
  const isNothing = deeds.length === 0 && elsewhere === 0;
  return (
    <section class="since" aria-label={t('sinceShift.title')}>
      <div class="row wrap">
        {since !== null && (
          <>
            <b>
              {t(isNothing ? 'sinceShift.nothing' : 'sinceShift.since', [
                dayTime(since, now, speech),
              ])}
            </b>
            {deeds.map((deed) => (
              <Part key={deed} part={deed} {...props} />
            ))}
            {counts.waiting > 0 && <Part part="waiting" {...props} />}
            {elsewhere > 0 && <span class="meta">{t('sinceShift.elsewhere', elsewhere)}</span>}
          </>
        )}
        <button
          type="button"
          class="btn small bare"
          aria-expanded={isChoosing}
          aria-controls={id}
          onClick={() => {
            setIsChoosing(!isChoosing);
          }}
        >
          {t(since === null ? 'sinceShift.fresh' : 'sinceShift.other')}
        </button>
      </div>
      <div id={id} class="row wrap">
        {isChoosing && <Moment {...props} />}
      </div>
    </section>
  );
}

function Part({
  part,
  counts,
  atLeast,
  onOpen,
}: Pick<SinceShiftProps, 'counts' | 'atLeast' | 'onOpen'> & { readonly part: SincePart }) {
  const { t, language } = useSpeech();
  const count = new Intl.NumberFormat(language).format(counts[part]);
  const isRough = part === 'waiting' ? atLeast.waiting : atLeast.deeds;
  const key = part === 'waiting' ? 'sinceShift.waiting' : `sinceShift.deed.${keyOf(part)}`;
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        onOpen(part);
      }}
    >
      {t(key, counts[part], [isRough ? t('time.atLeast', [count]) : count])}
    </button>
  );
}

function Moment({
  since,
  isChosen,
  now,
  onSince,
}: Pick<SinceShiftProps, 'since' | 'isChosen' | 'now' | 'onSince'>) {
  const { t } = useSpeech();
  return (
    <>
      <label class="row">
        <span class="meta">{t('sinceShift.at')}</span>
        <input
          type="datetime-local"
          class="field"
          min={localMoment(now - FARTHEST_MS)}
          max={localMoment(now)}
          value={since === null ? '' : localMoment(since)}
          onChange={(event) => {
            const at = instantOf(event.currentTarget.value);
            // A year is told digit by digit: "0002" is nobody's moment.
            if (at !== null && at < now && at >= now - FARTHEST_MS) onSince(at);
          }}
        />
      </label>
      {isChosen && (
        <button
          type="button"
          class="btn small bare"
          onClick={() => {
            onSince(null);
          }}
        >
          {t('sinceShift.back')}
        </button>
      )}
    </>
  );
}
