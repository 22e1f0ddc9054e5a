import { useId } from 'preact/hooks';
import type { Retention } from '../lib/retention';
import { Retention as Schema } from '../lib/retention';
import { useTyped } from './useTyped';
import { useWords } from './words';

export type RetentionFieldsProps = {
  readonly retention: Retention;
  readonly onChange: (retention: Retention) => void;
};

/** How long words and tickets are kept, in days. */
export function RetentionFields({ retention, onChange }: RetentionFieldsProps) {
  const t = useWords();
  return (
    <section class="fields">
      <h2>{t('history.data.kept')}</h2>
      {(['wordsDays', 'ticketDays', 'openDays'] as const).map((name) => (
        <DaysField
          key={name}
          title={t(`history.data.${name}`)}
          hint={t(`history.data.${name}Hint`)}
          value={retention[name]}
          mayBeEmpty={name === 'openDays'}
          onChange={(days) => {
            const changed = Schema.safeParse({ ...retention, [name]: days });
            if (changed.success) onChange(changed.data);
          }}
        />
      ))}
      <p class="meta">{t('history.data.goneHint')}</p>
    </section>
  );
}

type DaysFieldProps = {
  readonly title: string;
  readonly hint: string;
  readonly value: number | null;
  readonly mayBeEmpty: boolean;
  readonly onChange: (days: number | null) => void;
};

const MOST_DAYS = 3650;

function DaysField({ title, hint, value, mayBeEmpty, onChange }: DaysFieldProps) {
  const t = useWords();
  const [typed, setTyped] = useTyped(value === null ? '' : String(value));
  const days = typed === '' ? null : Number(typed);
  const isWrong =
    days === null ? !mayBeEmpty : !Number.isInteger(days) || days < 1 || days > MOST_DAYS;
  const hintId = useId();
  return (
    <div>
      <label>
        <b>{title}</b>
        <span class="row">
          <input
            class="field number"
            style={{ width: '80px' }}
            type="number"
            min={1}
            max={MOST_DAYS}
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={hintId}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
            onChange={() => {
              if (!isWrong) onChange(days);
            }}
          />
          <span>{t('history.data.days')}</span>
        </span>
      </label>
      <span class="meta" id={hintId}>
        {isWrong ? t('history.data.wrongDays') : hint}
      </span>
    </div>
  );
}
