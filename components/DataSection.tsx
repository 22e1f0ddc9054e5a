import type { BrokenImportProps } from './BrokenImport';
import { BrokenImport } from './BrokenImport';
import type { DataOutcome } from './DataOutcomeWords';
import { DataOutcomeWords } from './DataOutcomeWords';
import type { DataWork } from './DataProgress';
import { DataProgress } from './DataProgress';
import { EraseBox } from './EraseBox';
import { Glyph } from './Glyph';
import { ImportButton } from './ImportButton';
import { RetentionFields } from './RetentionFields';
import type { Retention } from '../lib/retention';
import { useSpeech } from './words';

export type { DataOutcome };

export type StoredData = {
  readonly tickets: number;
  /** null: the browser does not tell. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
};

export type DataSectionProps = {
  readonly stored: StoredData;
  readonly retention: Retention;
  /** An export or import that goes on; null: none. */
  readonly work: DataWork | null;
  /** An import that was broken off; null: none. */
  readonly broken: BrokenImportProps | null;
  readonly outcome: DataOutcome | null;
  readonly onRetention: (retention: Retention) => void;
  /** Ends an import between two pieces of its file. */
  readonly onStop: () => void;
  /** Opens the page of all tickets, from where they can be saved as CSV. */
  readonly onTickets: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Called once the user typed the word. */
  readonly onErase: () => void;
};

/** What is kept, and the ways out of it: export, import, delete everything. */
export function DataSection(props: DataSectionProps) {
  const { stored, work, outcome, onExport, onImport, onErase } = props;
  const { t, language } = useSpeech();
  return (
    <>
      <section>
        <h2>{t('data.stored')}</h2>
        <p>
          {t('data.tickets', stored.tickets, [
            new Intl.NumberFormat(language).format(stored.tickets),
          ])}
        </p>
        <Usage stored={stored} />
        <button type="button" class="btn" onClick={props.onTickets}>
          {t('history.all')}
        </button>
      </section>
      <RetentionFields retention={props.retention} onChange={props.onRetention} />
      <section class="fields">
        <div>
          <button type="button" class="btn" disabled={work !== null} onClick={onExport}>
            <Glyph name="open" /> {t('data.export')}
          </button>
          <span class="meta">{t('data.exportHint')}</span>
        </div>
        <div>
          <ImportButton words={t('data.import')} disabled={work !== null} onImport={onImport} />
          <span class="meta">{t('data.importHint')}</span>
        </div>
      </section>
      {work && <DataProgress work={work} onStop={work.step === 'reading' ? props.onStop : null} />}
      {!work && props.broken && <BrokenImport {...props.broken} />}
      <p role="status">{outcome && <DataOutcomeWords outcome={outcome} />}</p>
      <EraseBox onErase={onErase} />
    </>
  );
}

const MEGABYTE = 1_000_000;
/** In percent: an import needs room for its file beside what is here. */
const NEARLY_FULL = 80;

function Usage({ stored: { usedBytes, quotaBytes } }: { readonly stored: StoredData }) {
  const { t, language } = useSpeech();
  if (usedBytes === null) return null;
  const size = (bytes: number) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: bytes >= 1000 * MEGABYTE ? 'gigabyte' : 'megabyte',
      maximumFractionDigits: 1,
    }).format(bytes / (bytes >= 1000 * MEGABYTE ? 1000 * MEGABYTE : MEGABYTE));
  if (!quotaBytes) return <p class="meta">{t('data.usedPlain', [size(usedBytes)])}</p>;
  const share = Math.min(100, (usedBytes / quotaBytes) * 100);
  return (
    <div>
      <div class="meter" aria-hidden="true">
        <i style={{ width: `${share.toFixed(2)}%` }} />
      </div>
      <p class="meta">{t('data.used', [size(usedBytes), size(quotaBytes)])}</p>
      {share >= NEARLY_FULL && (
        <p class="time" role="alert">
          {t('history.data.nearlyFull')}
        </p>
      )}
    </div>
  );
}
