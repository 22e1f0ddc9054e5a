import type { OnNamesake } from '../lib/replies/saved/joined';
import { NAMESAKES } from '../lib/replies/saved/joined';
import { CsvHint } from './CsvHint';
import { Glyph } from './Glyph';
import { ImportButton } from './ImportButton';
import { keyOf } from './keyOf';
import type { SavedOutcome } from './SavedOutcomeWords';
import { SavedOutcomeWords } from './SavedOutcomeWords';
import { useWords } from './words';

export type SavedFilesProps = {
  readonly hasAny: boolean;
  readonly outcome: SavedOutcome | null;
  readonly onExport: (kind: 'csv' | 'json') => void;
  readonly onImport: (file: File) => void;
  readonly onDecide: (decision: OnNamesake | null) => void;
  readonly onUndo: () => void;
};

/** Saved replies as a file and back; what came of the last change, and how to take it back. */
export function SavedFiles(props: SavedFilesProps) {
  const { hasAny, outcome, onExport, onImport, onDecide, onUndo } = props;
  const t = useWords();
  return (
    <>
      <section>
        <div>
          <h2>{t('saved.files')}</h2>
          <p class="meta">{t('saved.filesHint')}</p>
          {hasAny && <CsvHint />}
        </div>
        <div class="row wrap">
          {(['csv', 'json'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              class="btn"
              disabled={!hasAny}
              onClick={() => {
                onExport(kind);
              }}
            >
              <Glyph name="open" /> {t(`saved.export.${kind}`)}
            </button>
          ))}
          <ImportButton
            words={t('saved.import')}
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            onImport={onImport}
          />
        </div>
      </section>
      {outcome?.kind === 'asks' ? (
        <section class="box" role="group" aria-label={t('saved.import')}>
          <p role="status">
            <SavedOutcomeWords outcome={outcome} />
          </p>
          <div class="row wrap">
            {NAMESAKES.map((decision) => (
              <button
                key={decision}
                type="button"
                class="btn small"
                onClick={() => {
                  onDecide(decision);
                }}
              >
                {t(`saved.onNamesake.${keyOf(decision)}`)}
              </button>
            ))}
            <button
              type="button"
              class="btn small bare"
              onClick={() => {
                onDecide(null);
              }}
            >
              {t('saved.importNothing')}
            </button>
          </div>
        </section>
      ) : (
        <div class={outcome && outcome.kind !== 'refused' ? 'toast stuck' : 'stuck'} role="status">
          {outcome && (
            <span class={outcome.kind === 'refused' ? 'over' : undefined}>
              <SavedOutcomeWords outcome={outcome} />
            </span>
          )}
          {outcome && CAN_UNDO.has(outcome.kind) && (
            <button type="button" class="btn small" onClick={onUndo}>
              {t('status.undo')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

const CAN_UNDO: ReadonlySet<string> = new Set(['deleted', 'saved', 'imported']);
