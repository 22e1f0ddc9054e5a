import { useState } from 'preact/hooks';
import type { StoreTrouble } from './storeTrouble';
import { troubleWords } from './storeTrouble';
import { useWords } from './words';

export type PersonBoxProps = {
  /** Gives why nothing could be read, null where it was. */
  readonly onExport: () => Promise<StoreTrouble | null>;
  readonly onErase: () => void;
};

/** What a person may ask of whoever keeps their words: a copy, or to be forgotten; the second in two steps. */
export function PersonBox({ onExport, onErase }: PersonBoxProps) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  return (
    <details class="thread">
      <summary>{t('history.person.title')}</summary>
      <p class="meta">{t('history.person.lead')}</p>
      <div class="row wrap">
        <button type="button" class="btn small" onClick={() => void onExport().then(setTrouble)}>
          {t('history.person.export')}
        </button>
        {!asked && (
          <button
            type="button"
            class="btn small alarm"
            onClick={() => {
              setAsked(true);
            }}
          >
            {t('history.person.erase')}
          </button>
        )}
      </div>
      {trouble && (
        <p class="over" role="alert">
          {t('data.exportFailed', [troubleWords(t, trouble)])}
        </p>
      )}
      {asked && (
        <>
          <p class="meta" role="alert">
            {t('history.person.hint')}
          </p>
          <div class="row wrap">
            <button type="button" class="btn small alarm" onClick={onErase}>
              {t('history.person.sure')}
            </button>
            <button
              type="button"
              class="btn small"
              autofocus
              onClick={() => {
                setAsked(false);
              }}
            >
              {t('history.person.keep')}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
