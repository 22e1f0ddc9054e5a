import { DayBar } from './DayBar';
import { Glyph } from './Glyph';
import { PeriodFields } from './PeriodFields';
import type { Period } from './wallTime';
import { minutesOf, stretchesOf } from './wallTime';
import { useWords } from './words';

const NEW: Period = ['09:00', '17:00'];
const AFTERNOON: Period = ['13:00', '17:00'];
const EVENING: Period = ['18:00', '20:00'];
const MOST = 3;

export type DayRowProps = {
  /** The weekday's name. */
  readonly name: string;
  readonly periods: readonly Period[];
  readonly onChange: (periods: readonly Period[]) => void;
};

/** One weekday: its periods to edit, or that it is closed, and its bar. */
export function DayRow({ name, periods, onChange }: DayRowProps) {
  const t = useWords();
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
                onChange([...periods, added(periods)]);
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

/** Hours to begin with that overlap none of the day's, where such are left. */
function added(periods: readonly Period[]): Period {
  const end = Math.max(0, ...stretchesOf(periods).map(([, to]) => to));
  return [NEW, AFTERNOON, EVENING].find(([from]) => minutesOf(from) >= end) ?? ['23:00', '24:00'];
}
