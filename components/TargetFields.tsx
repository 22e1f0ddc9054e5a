import type { Targets } from '../lib/sla/targets';
import { MinutesField } from './MinutesField';
import { useWords } from './words';

export type TargetFieldsProps = {
  readonly target: Targets;
  readonly onChange: (change: Partial<Targets>) => void;
};

/** What is offered when the act-soon clock is switched on again. */
const UNLAWFUL_MINUTES = 60;

/** The general targets, that of cases in private, and that of what may be removed. */
export function TargetFields({ target, onChange }: TargetFieldsProps) {
  const t = useWords();
  const unlawful = target.unlawfulMinutes ?? null;
  const fields = [
    ['firstResponseMinutes', t('times.first'), t('times.firstHint')],
    ['nextResponseMinutes', t('times.next'), t('times.nextHint')],
    ['privateMinutes', t('clock.private'), t('clock.privateHint')],
    ['dueSoonMinutes', t('times.dueSoon'), t('times.dueSoonHint')],
  ] as const;
  return (
    <section class="fields">
      {fields.map(([name, title, hint]) => (
        <MinutesField
          key={name}
          title={title}
          hint={hint}
          value={target[name] ?? target.nextResponseMinutes}
          onChange={(minutes) => {
            onChange({ [name]: minutes });
          }}
        />
      ))}
      {unlawful !== null && (
        <MinutesField
          title={t('clock.unlawful')}
          hint={t('clock.unlawfulHint')}
          value={unlawful}
          onChange={(unlawfulMinutes) => {
            onChange({ unlawfulMinutes });
          }}
        />
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={unlawful !== null}
          onChange={(event) => {
            onChange({ unlawfulMinutes: event.currentTarget.checked ? UNLAWFUL_MINUTES : null });
          }}
        />
        <span>{t('clock.unlawfulOn')}</span>
      </label>
    </section>
  );
}
