import type { Hours, Weekday } from '../lib/sla/clock';
import { WEEKDAYS } from '../lib/sla/clock';
import { capital } from './badgeText';
import { BAR_WIDTH } from './DayBar';
import { DayRow } from './DayRow';
import type { fully } from './durations';
import { useSpeech } from './words';
import type { Period } from './wallTime';
import { lengthOf } from './wallTime';

export type Week = Hours['week'];

export type HoursTableProps = {
  readonly week: Week;
  readonly onChange: (week: Week) => void;
};

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
              <svg class="scale" width={BAR_WIDTH} height="14" aria-hidden="true">
                {[0, 6, 12, 18, 24].map((hour) => (
                  <text key={hour} x={(hour / 24) * BAR_WIDTH} y="11" text-anchor="middle">
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
