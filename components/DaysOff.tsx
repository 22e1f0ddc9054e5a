import type { Hours } from '../lib/sla/clock';
import type { HolidayBook } from '../lib/sla/holidays';
import { ownDaysOff, withRegion } from '../lib/sla/holidays';
import { HolidayList } from './HolidayList';
import { OwnDaysOff } from './OwnDaysOff';
import { RegionField } from './RegionField';
import { useWords } from './words';

export type DaysOffProps = {
  readonly hours: Hours;
  readonly book: HolidayBook;
  /** Whose holidays are taken, `BE-VLG`; null: nobody's. */
  readonly region: string | null;
  /** The day it is where the hours are, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onChange: (hours: Hours, region: string | null) => void;
};

/** Days on which nothing runs: the holidays of a region, each of which may be a working day, and the user's own. */
export function DaysOff({ hours, book, region, today, onChange }: DaysOffProps) {
  const t = useWords();
  return (
    <section>
      <div class="row wrap">
        <h2>{t('times.daysOff')}</h2>
        <RegionField
          book={book}
          region={region}
          onChange={(to) => {
            onChange(withRegion(book, hours, { from: region, to }), to);
          }}
        />
      </div>
      {region !== null && (
        <HolidayList
          {...{ hours, book, region, today }}
          onHours={(changed) => {
            onChange(changed, region);
          }}
        />
      )}
      <OwnDaysOff
        days={ownDaysOff(book, region, hours)}
        onAdd={(day) => {
          const holidays = [...new Set([...hours.holidays, day])].sort();
          onChange({ ...hours, holidays }, region);
        }}
        onRemove={(day) => {
          const holidays = hours.holidays.filter((other) => other !== day);
          onChange({ ...hours, holidays }, region);
        }}
      />
    </section>
  );
}
