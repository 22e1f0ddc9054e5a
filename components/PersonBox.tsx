import { useState } from 'preact/hooks';
import { useWords } from './words';

export type PersonBoxProps = {
  readonly onExport: () => void;
  readonly onErase: () => void;
};

/** What a person may ask of whoever keeps their words: a copy, or to be forgotten; the second in two steps. */
export function PersonBox({ onExport, onErase }: PersonBoxProps) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <details class="thread">
      <summary>{t('history.person.title')}</summary>
      <p class="meta">{t('history.person.lead')}</p>
      <div class="row wrap">
        <button type="button" class="btn small" onClick={onExport}>
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
