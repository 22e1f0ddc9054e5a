import { Glyph } from './Glyph';
import { useTyped } from './useTyped';
import type { Period } from './wallTime';
import { minutesOf, wallTimeFrom } from './wallTime';
import { useWords } from './words';

export type PeriodFieldsProps = {
  /** The weekday's name. */
  readonly day: string;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  readonly onRemove: () => void;
};

/** From and to of one period, and its end. */
export function PeriodFields({ day, period: [from, to], onChange, onRemove }: PeriodFieldsProps) {
  const t = useWords();
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
      {minutesOf(to) < minutesOf(from) && <span class="meta">{t('clock.nextDay')}</span>}
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
  const [typed, setTyped] = useTyped(value);
  return (
    <input
      class="field"
      inputMode="numeric"
      aria-label={name}
      value={typed}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onChange={(event) => {
        const wallTime = wallTimeFrom(event.currentTarget.value);
        setTyped(value);
        if (wallTime !== null && wallTime !== value) onChange(wallTime);
      }}
    />
  );
}
