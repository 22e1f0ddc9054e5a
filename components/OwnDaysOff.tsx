import { useState } from 'preact/hooks';
import { Glyph } from './Glyph';
import { calendarDay } from './times';
import { useSpeech } from './words';

export type OwnDaysOffProps = {
  /** `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  readonly onAdd: (day: string) => void;
  readonly onRemove: (day: string) => void;
};

/** The user's own closing days, to add and to take away. */
export function OwnDaysOff({ days, onAdd, onRemove }: OwnDaysOffProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [typed, setTyped] = useState('');
  return (
    <div class="chips">
      {days.map((day) => {
        const words = calendarDay(day, speech);
        return (
          <button
            key={day}
            type="button"
            class="btn small"
            aria-label={t('times.removeDay', [words])}
            onClick={() => {
              onRemove(day);
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
          if (!typed) return;
          onAdd(typed);
          setTyped('');
        }}
      >
        <input
          class="field"
          type="date"
          aria-label={t('times.dayToAdd')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="btn small bare" disabled={!typed}>
          <Glyph name="plus" /> {t('times.addDay')}
        </button>
      </form>
    </div>
  );
}
