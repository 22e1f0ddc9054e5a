import { useId } from 'preact/hooks';
import { useTyped } from './useTyped';
import { useSpeech } from './words';

const MOST_MINUTES = 43_200;

/** Whether these are minutes a target can have: whole ones, from 1 to thirty days. */
export const isTargetMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;

export type MinutesFieldProps = {
  readonly title: string;
  readonly hint: string;
  readonly value: number;
  readonly onChange: (minutes: number) => void;
};

/** Whole minutes, from 1 to thirty days; what is none of these is said and not passed on. */
export function MinutesField({ title, hint, value, onChange }: MinutesFieldProps) {
  const { t } = useSpeech();
  const [typed, setTyped] = useTyped(String(value));
  const minutes = Number(typed);
  const wrong = !isTargetMinutes(minutes);
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
            value={typed}
            aria-invalid={wrong}
            aria-describedby={hintId}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
            onChange={() => {
              if (!wrong) onChange(minutes);
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
