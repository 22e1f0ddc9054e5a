import { useState } from 'preact/hooks';
import type { Hours } from '../lib/sla/clock';
import { Glyph } from './Glyph';
import { calendarDay } from './times';
import { useSpeech } from './words';

export type DaysOffProps = {
  readonly hours: Hours;
  readonly onHours: (hours: Hours) => void;
};

/** Days on which nothing runs, to add and to take away. */
export function DaysOff({ hours, onHours }: DaysOffProps) {
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
