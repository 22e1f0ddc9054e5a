import type { Hours, Weekday } from '../lib/sla/clock';
import { WEEKDAYS } from '../lib/sla/clock';
import { capital } from './badgeText';
import type { fully } from './durations';
import { Glyph } from './Glyph';
import { useSpeech } from './words';
import { lengthOf, stretchesOf, wallTimeFrom } from './wallTime';

export type Week = Hours['week'];
type Period = readonly [from: string, to: string];

export type HoursTableProps = {
  readonly week: Week;
  readonly onChange: (week: Week) => void;
};

const WIDTH = 168;
const NEW: Period = ['09:00', '17:00'];
const AFTERNOON: Period = ['13:00', '17:00'];
const MOST = 3;

/** The name of a weekday in a language; `width` as Intl names it. */
export function weekdayName(day: Weekday, language: string, width: 'long' | 'short'): string {
  // 1 January 2024 was a Monday.
  const at = Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day), 12);
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(at);
}

/** Opening hours, a row a day, with the day drawn as a bar from 0 to 24. */
export function HoursTable({ week, onChange }: HoursTableProps) {
  const { t, language } = useSpeech();
  const set = (day: Weekday, periods: readonly Period[]) => {
    onChange({ ...week, [day]: periods });
  };
  const copyMonday = () => {
    const monday = week.mon ?? [];
    onChange({ ...week, tue: monday, wed: monday, thu: monday, fri: monday });
  };
  const total = WEEKDAYS.flatMap((day) => week[day] ?? []).reduce(
    (sum, period) => sum + lengthOf(period),
    0,
  );
  return (
    <>
      <table class="hours">
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">{t('times.day')}</span>
            </th>
            <th scope="col">{t('times.open')}</th>
            <th scope="col">
              <span class="hidden">{t('times.bars')}</span>
              <svg class="scale" width={WIDTH} height="14" aria-hidden="true">
                {[0, 6, 12, 18, 24].map((hour) => (
                  <text key={hour} x={(hour / 24) * WIDTH} y="11" text-anchor="middle">
                    {hour}
                  </text>
                ))}
              </svg>
            </th>
          </tr>
        </thead>
        <tbody>
          {WEEKDAYS.map((day) => (
            <DayRow
              key={day}
              name={capital(weekdayName(day, language, 'long'), language)}
              periods={week[day] ?? []}
              onChange={(periods) => {
                set(day, periods);
              }}
            />
          ))}
        </tbody>
      </table>
      <div class="row wrap">
        <button type="button" class="btn small" onClick={copyMonday}>
          {t('times.copy', [
            weekdayName('mon', language, 'long'),
            t('times.dayRange', [
              weekdayName('tue', language, 'long'),
              weekdayName('fri', language, 'long'),
            ]),
          ])}
        </button>
        <span class="meta end">{t('times.perWeek', [hoursAndMinutes(t, total)])}</span>
      </div>
    </>
  );
}

/** A week is counted in hours, never in days: "45 h 30 min". */
function hoursAndMinutes(t: Parameters<typeof fully>[0], minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return t('time.hour', [hours]);
  return t('time.hourMin', [hours, String(rest).padStart(2, '0')]);
}

function DayRow({
  name,
  periods,
  onChange,
}: {
  readonly name: string;
  readonly periods: readonly Period[];
  readonly onChange: (periods: readonly Period[]) => void;
}) {
  const { t } = useSpeech();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <div class="periods">
          {periods.length === 0 && <span class="meta">{t('times.closed')}</span>}
          {periods.map((period, place) => (
            <PeriodFields
              key={place}
              day={name}
              period={period}
              onChange={(changed) => {
                onChange(periods.map((old, at) => (at === place ? changed : old)));
              }}
              onRemove={() => {
                onChange(periods.filter((_, at) => at !== place));
              }}
            />
          ))}
          {periods.length < MOST && (
            <button
              type="button"
              class="btn small icon bare"
              aria-label={t('times.addPeriod', [name])}
              onClick={() => {
                onChange([...periods, periods.length ? AFTERNOON : NEW]);
              }}
            >
              <Glyph name="plus" />
            </button>
          )}
        </div>
      </td>
      <td>
        <DayBar name={name} periods={periods} />
      </td>
    </tr>
  );
}

function PeriodFields({
  day,
  period: [from, to],
  onChange,
  onRemove,
}: {
  readonly day: string;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useSpeech();
  return (
    <span class="period">
      <TimeField
        name={t('times.from', [day])}
        value={from}
        onChange={(at) => {
          onChange([at, to]);
        }}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        name={t('times.to', [day])}
        value={to}
        onChange={(at) => {
          onChange([from, at]);
        }}
      />
      <button
        type="button"
        class="btn small icon bare"
        aria-label={t('times.removePeriod', [day])}
        onClick={onRemove}
      >
        <Glyph name="close" size={10} />
      </button>
    </span>
  );
}

/** What is typed counts when the field is left; what is no time goes back to what was. */
function TimeField({
  name,
  value,
  onChange,
}: {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <input
      class="field"
      inputMode="numeric"
      aria-label={name}
      value={value}
      onChange={(event) => {
        const field = event.currentTarget;
        const wallTime = wallTimeFrom(field.value);
        if (wallTime === null || wallTime === value) field.value = value;
        else onChange(wallTime);
      }}
    />
  );
}

function DayBar({ name, periods }: { readonly name: string; readonly periods: readonly Period[] }) {
  const { t } = useSpeech();
  const spans = periods.map(([from, to]) => t('times.span', [from, to])).join(', ');
  const scale = WIDTH / (24 * 60);
  return (
    <svg
      class="bars"
      width={WIDTH}
      height="20"
      role="img"
      aria-label={spans ? t('times.openSpan', [name, spans]) : t('times.closedShort', [name])}
    >
      {[0, 6, 12, 18, 24].map((hour) => (
        <path key={hour} d={`M${String((hour / 24) * WIDTH)} 3v14`} />
      ))}
      {stretchesOf(periods).map(([from, to]) => (
        <rect key={from} x={from * scale} y="6" width={(to - from) * scale} height="8" rx="2" />
      ))}
    </svg>
  );
}
