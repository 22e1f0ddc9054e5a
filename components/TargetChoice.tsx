import { useState } from 'preact/hooks';
import { fully } from './durations';
import { useWords } from './words';

const TARGETS = [30, 60, 240] as const;

export type TargetChoiceProps = {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
};

/** The target of the first response: one of three usual ones, or another. */
export function TargetChoice({ minutes: chosen, onChange }: TargetChoiceProps) {
  const t = useWords();
  const [other, setOther] = useState(!TARGETS.some((target) => target === chosen));
  return (
    <div class="chips" role="group" aria-label={t('firstRun.howFast')}>
      {TARGETS.map((target) => (
        <button
          key={target}
          type="button"
          class="btn"
          aria-pressed={!other && target === chosen}
          onClick={() => {
            setOther(false);
            onChange(target);
          }}
        >
          {target === 60 ? t('time.hour', [1]) : fully(t, target)}
        </button>
      ))}
      <button
        type="button"
        class="btn"
        aria-pressed={other}
        onClick={() => {
          setOther(true);
        }}
      >
        {t('firstRun.other')}
      </button>
      {other && (
        <label class="row">
          <input
            class="field number"
            type="number"
            min={1}
            max={43_200}
            aria-label={t('firstRun.otherMinutes')}
            value={chosen}
            onInput={(event) => {
              const minutes = event.currentTarget.valueAsNumber;
              if (Number.isInteger(minutes) && minutes >= 1) {
                onChange(minutes);
              }
            }}
          />
          <span class="meta">{t('times.min')}</span>
        </label>
      )}
    </div>
  );
}
