import type { Wait } from '../../lib/report/waits';
import { WAITS } from '../../lib/report/waits';
import { useWords } from '../words';

export type WaitChooserProps = {
  readonly chosen: Wait;
  readonly onChange: (wait: Wait) => void;
};

/** Chooses which waits the tables of a report are of. */
export function WaitChooser({ chosen, onChange }: WaitChooserProps) {
  const t = useWords();
  return (
    <label class="row report-wait">
      <span class="meta">{t('report.waitsOf')}</span>
      <select
        class="field"
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const wait = WAITS.find((one) => one === value);
          if (wait) onChange(wait);
        }}
      >
        {WAITS.map((wait) => (
          <option key={wait} value={wait}>
            {t(`report.wait.${wait}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
