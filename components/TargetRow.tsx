import { useId } from 'preact/hooks';
import { Glyph } from './Glyph';
import { isTargetMinutes } from './MinutesField';
import { Page } from './Page';
import { useTyped } from './useTyped';
import { useWords } from './words';

export type TargetRowProps = {
  /** What the target is of. */
  readonly name: string;
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
  readonly onRemove: () => void;
};

/** One target of its own: what it is of, its minutes, and its end; minutes that are none are not passed on. */
export function TargetRow({ name, minutes, onChange, onRemove }: TargetRowProps) {
  const t = useWords();
  const [typed, setTyped] = useTyped(String(minutes));
  const wrongId = useId();
  const wrong = !isTargetMinutes(Number(typed));
  return (
    <li>
      <span>
        <Page text={name} />
        {wrong && (
          <span class="meta" id={wrongId}>
            {' '}
            {t('times.wrong')}
          </span>
        )}
      </span>
      <span class="row end">
        <input
          class="field number"
          type="number"
          min={1}
          aria-label={t('clock.minutesOf', [name])}
          aria-invalid={wrong}
          aria-describedby={wrong ? wrongId : undefined}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onChange={(event) => {
            const changed = Number(event.currentTarget.value);
            if (isTargetMinutes(changed)) onChange(changed);
          }}
        />
        <span class="meta">{t('times.min')}</span>
        <button
          type="button"
          class="btn small icon bare"
          aria-label={t('clock.remove', [name])}
          onClick={onRemove}
        >
          <Glyph name="close" />
        </button>
      </span>
    </li>
  );
}
