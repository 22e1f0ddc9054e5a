import { useRef } from 'preact/hooks';
import { EraseBox } from './EraseBox';
import { Glyph } from './Glyph';
import { useSpeech } from './words';

export type StoredData = {
  readonly tickets: number;
  /** null: the browser does not tell. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
};

/** What the last import or deletion came to. */
export type DataOutcome =
  | { readonly kind: 'imported'; readonly tickets: number }
  | { readonly kind: 'import-failed' }
  | { readonly kind: 'erased' };

export type DataSectionProps = {
  readonly stored: StoredData;
  readonly outcome: DataOutcome | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  /** Called once the user typed the word. */
  readonly onErase: () => void;
};

/** What is kept, and the ways out of it: export, import, delete everything. */
export function DataSection({ stored, outcome, onExport, onImport, onErase }: DataSectionProps) {
  const { t, language } = useSpeech();
  const picker = useRef<HTMLInputElement>(null);
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
      </section>
      <section class="fields">
        <div>
          <button type="button" class="btn" onClick={onExport}>
            <Glyph name="open" /> {t('data.export')}
          </button>
          <span class="meta">{t('data.exportHint')}</span>
        </div>
        <div>
          <button type="button" class="btn" onClick={() => picker.current?.click()}>
            <Glyph name="insert" /> {t('data.import')}
          </button>
          <span class="meta">{t('data.importHint')}</span>
          <input
            ref={picker}
            type="file"
            accept="application/json,.json"
            hidden
            aria-label={t('data.importFile')}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onImport(file);
              // The same file may be chosen again after a mistake.
              event.currentTarget.value = '';
            }}
          />
        </div>
      </section>
      <p role="status">{outcome && <OutcomeWords outcome={outcome} />}</p>
      <EraseBox onErase={onErase} />
    </>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: DataOutcome }) {
  const { t } = useSpeech();
  switch (outcome.kind) {
    case 'imported':
      return <>{t('data.imported', outcome.tickets)}</>;
    case 'import-failed':
      return <>{t('data.importFailed')}</>;
    case 'erased':
      return <>{t('data.erased')}</>;
  }
}

const MEGABYTE = 1_000_000;

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
    </div>
  );
}
