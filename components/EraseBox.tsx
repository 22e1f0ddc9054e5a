import { useId, useState } from 'preact/hooks';
import { useSpeech } from './words';

export type EraseBoxProps = {
  /** Called once the user typed the word. */
  readonly onErase: () => void;
};

/** Two steps, and a word to type: nobody deletes everything by a slip. */
export function EraseBox({ onErase }: EraseBoxProps) {
  const { t, language } = useSpeech();
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const id = useId();
  const word = t('data.eraseWord');
  const sure = typed.trim().toLocaleLowerCase(language) === word;
  const stop = () => {
    setAsked(false);
    setTyped('');
  };
  return (
    <section class="box danger">
      <div>
        <h2>{t('data.erase')}</h2>
        <p>{t('data.eraseHint')}</p>
      </div>
      {!asked && (
        <button
          type="button"
          class="btn alarm"
          onClick={() => {
            setAsked(true);
          }}
        >
          {t('data.erase')}
        </button>
      )}
      {asked && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!sure) return;
            stop();
            onErase();
          }}
        >
          <label for={id}>{t('data.eraseType', [word])}</label>
          <div class="row wrap">
            <input
              id={id}
              class="field"
              autocomplete="off"
              autofocus
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
              }}
            />
            <button type="submit" class="btn alarm" disabled={!sure}>
              {t('data.erase')}
            </button>
            <button type="button" class="btn" onClick={stop}>
              {t('data.eraseCancel')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
