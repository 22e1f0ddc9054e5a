import type { Retention } from '../lib/retention';
import { Retention as Schema } from '../lib/retention';
import { NumberField } from './NumberField';
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
        <NumberField
          key={name}
          title={t(`history.data.${name}`)}
          hint={t(`history.data.${name}Hint`)}
          value={retention[name]}
          unit={t('history.data.days')}
          wrong={t('history.data.wrongDays')}
          most={MOST_DAYS}
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

const MOST_DAYS = 3650;
