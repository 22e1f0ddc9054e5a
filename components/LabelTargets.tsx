import type { Targets } from '../lib/sla/targets';
import type { Label } from '../lib/triage/triage';
import { LABELS } from '../lib/triage/triage';
import { keyOf } from './keyOf';
import { TargetRow } from './TargetRow';
import { useWords } from './words';

export type LabelTargetsProps = {
  readonly byLabel: NonNullable<Targets['byLabel']>;
  readonly onChange: (byLabel: NonNullable<Targets['byLabel']>) => void;
};

/** Until the user writes their own: a quarter of an hour. */
const NEW_MINUTES = 15;

/** Labels with a target of their own, to add, to change and to take away. */
export function LabelTargets({ byLabel, onChange }: LabelTargetsProps) {
  const t = useWords();
  const others = LABELS.filter((label) => byLabel[label] === undefined);
  const set = (label: Label, minutes: number) => {
    onChange({ ...byLabel, [label]: minutes });
  };
  return (
    <section>
      <div>
        <h2>{t('clock.byLabel')}</h2>
        <p class="meta">{t('clock.byLabelHint')}</p>
      </div>
      <ul class="names">
        {LABELS.flatMap((label) => {
          const minutes = byLabel[label];
          if (minutes === undefined) return [];
          return [
            <TargetRow
              key={label}
              name={t(`label.${keyOf(label)}`)}
              minutes={minutes}
              onChange={(changed) => {
                set(label, changed);
              }}
              onRemove={() => {
                const rest = Object.entries(byLabel).filter(([other]) => other !== label);
                onChange(Object.fromEntries(rest));
              }}
            />,
          ];
        })}
      </ul>
      {others.length > 0 && (
        <select
          class="field"
          aria-label={t('clock.addLabel')}
          value=""
          onChange={(event) => {
            const label = others.find((one) => one === event.currentTarget.value);
            event.currentTarget.value = '';
            if (label) set(label, NEW_MINUTES);
          }}
        >
          <option value="">{t('clock.addLabel')}</option>
          {others.map((label) => (
            <option key={label} value={label}>
              {t(`label.${keyOf(label)}`)}
            </option>
          ))}
        </select>
      )}
    </section>
  );
}
