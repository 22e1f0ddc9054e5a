import type { Hours } from '../lib/sla/clock';
import type { Holiday, HolidayBook } from '../lib/sla/holidays';
import { offeredHolidays, withHoliday } from '../lib/sla/holidays';
import { calendarWeekday } from './times';
import { useSpeech } from './words';

export type HolidayListProps = {
  readonly hours: Hours;
  readonly book: HolidayBook;
  readonly region: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onHours: (hours: Hours) => void;
};

/** The holidays of a region by their next date, each ticked while it is a day off; a change counts for every year. */
export function HolidayList({ hours, book, region, today, onHours }: HolidayListProps) {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <>
      <ul class="holidays">
        {offeredHolidays(book, region, { hours, today }).map(
          ({ holiday, next, isOff, isPublic }) => (
            <li key={`${next} ${holiday.names.en}`}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={isOff}
                  onChange={(event) => {
                    onHours(withHoliday(hours, holiday, event.currentTarget.checked));
                  }}
                />
                <span>
                  {nameOf(holiday, speech.language)}{' '}
                  <span class="meta">
                    {calendarWeekday(next, speech)}
                    {!isPublic && ` · ${t('clock.notPublic')}`}
                  </span>
                </span>
              </label>
            </li>
          ),
        )}
      </ul>
      <p class="meta">
        {t('clock.holidaysTo', [book.to])} <span lang="en">{book.credit}</span>
      </p>
    </>
  );
}

function nameOf({ names }: Holiday, language: string): string {
  const known = Object.entries(names).find(([code]) => language.startsWith(code));
  return known?.[1] ?? names.en;
}
