import { useId, useState } from 'preact/hooks';
import type { Hours, Target } from '../lib/sla/clock';
import { CommentBadge } from './CommentBadge';
import { Glyph } from './Glyph';
import { HoursTable } from './HoursTable';
import { calendarDay, weekdayTime } from './times';
import { useSpeech } from './words';

/** What these hours do to one comment; all in ms since 1970. `opensAt` null: it falls due while open. */
export type HoursExample = {
  readonly postedAt: number;
  readonly dueAt: number;
  readonly opensAt: number | null;
};

export type TimesSectionProps = {
  readonly target: Target;
  /** null: day and night. */
  readonly hours: Hours | null;
  /** Offered when hours are switched on. */
  readonly defaultHours: Hours;
  readonly zones?: readonly string[];
  readonly example: HoursExample | null;
  readonly onTarget: (change: Partial<Target>) => void;
  readonly onHours: (hours: Hours | null) => void;
};

const FIGURES = [
  ['firstResponseMinutes', 'first'],
  ['nextResponseMinutes', 'next'],
  ['dueSoonMinutes', 'dueSoon'],
] as const;

/** Targets, opening hours, days off, and what they do to an example. */
export function TimesSection(props: TimesSectionProps) {
  const { target, hours, defaultHours, example, onTarget, onHours } = props;
  const { t } = useSpeech();
  return (
    <>
      <section class="fields">
        {FIGURES.map(([name, key]) => (
          <MinutesField
            key={name}
            title={t(`times.${key}`)}
            hint={t(`times.${key}Hint`)}
            value={target[name]}
            onChange={(minutes) => {
              onTarget({ [name]: minutes });
            }}
          />
        ))}
      </section>
      <section>
        <div class="row wrap">
          <h2>{t('times.hours')}</h2>
          {hours && <ZoneField {...props} hours={hours} />}
        </div>
        {hours ? (
          <HoursTable
            week={hours.week}
            onChange={(week) => {
              onHours({ ...hours, week });
            }}
          />
        ) : (
          <p>{t('times.alwaysIs')}</p>
        )}
        <button
          type="button"
          class="btn small"
          onClick={() => {
            onHours(hours ? null : defaultHours);
          }}
        >
          {t(hours ? 'times.alwaysOn' : 'times.setHours')}
        </button>
      </section>
      {hours && <DaysOff hours={hours} onHours={onHours} />}
      {hours && example && <Example example={example} timeZone={hours.timeZone} />}
    </>
  );
}

const MOST_MINUTES = 43_200;

function MinutesField({
  title,
  hint,
  value,
  onChange,
}: {
  readonly title: string;
  readonly hint: string;
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}) {
  const { t } = useSpeech();
  const [wrong, setWrong] = useState(false);
  const hintId = useId();
  return (
    <div>
      <label>
        <b>{title}</b>
        <span class="row">
          <input
            class="field number"
            style={{ width: '72px' }}
            type="number"
            min={1}
            max={MOST_MINUTES}
            value={value}
            aria-invalid={wrong}
            aria-describedby={hintId}
            onInput={(event) => {
              const minutes = event.currentTarget.valueAsNumber;
              const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
              setWrong(!fits);
              if (fits) onChange(minutes);
            }}
          />
          <span>{t('times.min')}</span>
        </span>
      </label>
      <span class="meta" id={hintId}>
        {wrong ? t('times.wrong') : hint}
      </span>
    </div>
  );
}

function ZoneField({ hours, onHours, zones }: TimesSectionProps & { readonly hours: Hours }) {
  const { t } = useSpeech();
  const known = zones ?? Intl.supportedValuesOf('timeZone');
  const all = known.includes(hours.timeZone) ? known : [hours.timeZone, ...known];
  return (
    <label class="row end">
      <span class="meta">{t('times.zone')}</span>
      <select
        class="field"
        value={hours.timeZone}
        onChange={(event) => {
          onHours({ ...hours, timeZone: event.currentTarget.value });
        }}
      >
        {all.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </select>
    </label>
  );
}

function DaysOff({
  hours,
  onHours,
}: {
  readonly hours: Hours;
  readonly onHours: (hours: Hours) => void;
}) {
  const speech = useSpeech();
  const { t } = speech;
  const [day, setDay] = useState('');
  const keep = (holidays: readonly string[]) => {
    onHours({ ...hours, holidays: [...new Set(holidays)].sort() });
  };
  return (
    <section>
      <h2>{t('times.daysOff')}</h2>
      <div class="chips">
        {hours.holidays.map((holiday) => {
          const words = calendarDay(holiday, speech);
          return (
            <button
              key={holiday}
              type="button"
              class="btn small"
              aria-label={t('times.removeDay', [words])}
              onClick={() => {
                keep(hours.holidays.filter((other) => other !== holiday));
              }}
            >
              {words} <Glyph name="close" size={10} />
            </button>
          );
        })}
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (!day) return;
            keep([...hours.holidays, day]);
            setDay('');
          }}
        >
          <input
            class="field"
            type="date"
            aria-label={t('times.dayToAdd')}
            value={day}
            onInput={(event) => {
              setDay(event.currentTarget.value);
            }}
          />
          <button type="submit" class="btn small bare" disabled={!day}>
            <Glyph name="plus" /> {t('times.addDay')}
          </button>
        </form>
      </div>
    </section>
  );
}

function Example({
  example: { postedAt, dueAt, opensAt },
  timeZone,
}: {
  readonly example: HoursExample;
  readonly timeZone: string;
}) {
  const { t, language } = useSpeech();
  const place = { language, timeZone };
  return (
    <section class="box sunken">
      <b>{t('times.withThese')}</b>
      <p>
        {t('times.example', [weekdayTime(postedAt, place), weekdayTime(dueAt, place)])}
        {opensAt !== null && (
          <>
            {' '}
            {t('times.exampleBadge')}{' '}
            <CommentBadge
              badge={{ kind: 'paused', minutes: null, atLeast: false, opensAt }}
              now={opensAt}
            />
          </>
        )}
      </p>
    </section>
  );
}
