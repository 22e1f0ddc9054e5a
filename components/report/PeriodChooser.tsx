import { useWords } from '../words';

/** The days a report is of, both included ("2026-11-21"); `preset`: so many days up to today, null: own dates. */
export type ChosenDays = {
  readonly first: string;
  readonly last: string;
  readonly preset: number | null;
};

export type PeriodChooserProps = {
  readonly chosen: ChosenDays;
  readonly onPreset: (days: number) => void;
  readonly onOwn: (days: { readonly first: string; readonly last: string }) => void;
};

const PRESETS = [7, 30, 90] as const;

/** Chooses the time a report is of; own dates the wrong way round are put right. */
export function PeriodChooser({ chosen, onPreset, onOwn }: PeriodChooserProps) {
  const t = useWords();
  const own = (change: Partial<Pick<ChosenDays, 'first' | 'last'>>) => {
    const { first, last } = { ...chosen, ...change };
    if (first && last) onOwn(first <= last ? { first, last } : { first: last, last: first });
  };
  return (
    <div class="row report-period">
      <select
        class="field"
        aria-label={t('report.period')}
        value={String(chosen.preset ?? 0)}
        onChange={(event) => {
          const days = Number(event.currentTarget.value);
          if (days) onPreset(days);
          else own({});
        }}
      >
        <option value="1">{t('report.today')}</option>
        {PRESETS.map((days) => (
          <option key={days} value={String(days)}>
            {t('report.days', [days])}
          </option>
        ))}
        <option value="0">{t('report.own')}</option>
      </select>
      {(['first', 'last'] as const).map((end) => (
        <label key={end} class="row">
          <span class="meta">{t(`report.${end}`)}</span>
          <input
            class="field"
            type="date"
            value={chosen[end]}
            onChange={(event) => {
              own({ [end]: event.currentTarget.value });
            }}
          />
        </label>
      ))}
    </div>
  );
}
