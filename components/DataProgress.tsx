import { useSpeech } from './words';

/** What is being done with all that is stored, and the share of it that is done, 0 to 1. */
export type DataWork = {
  readonly step: 'writing' | 'reading' | 'taking';
  readonly share: number;
};

export type DataProgressProps = {
  readonly work: DataWork;
  /** Ends it; null: it cannot be ended any more. */
  readonly onStop: (() => void) | null;
};

/** How far an export or an import is. */
export function DataProgress({ work: { step, share }, onStop }: DataProgressProps) {
  const { t, language } = useSpeech();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <div class="row">
      <progress value={share} aria-label={t(`history.data.${step}`)} />
      <span class="meta">
        {t(`history.data.${step}`)} {percent}
      </span>
      {onStop && (
        <button type="button" class="btn small end" onClick={onStop}>
          {t('history.data.stop')}
        </button>
      )}
    </div>
  );
}
