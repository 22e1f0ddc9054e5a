import { useId, useState } from 'preact/hooks';
import type { WatchWord } from '../lib/triage/watchWords';
import { watchWordProblem } from '../lib/triage/watchWords';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { WatchWordForm } from './WatchWordForm';
import { useWords } from './words';

export type WatchWordsProps = {
  readonly words: readonly WatchWord[];
  readonly onChange: (words: readonly WatchWord[]) => void;
};

/** The user's own words that raise a label: to add, change and take away. */
export function WatchWords({ words, onChange }: WatchWordsProps) {
  const t = useWords();
  const id = useId();
  const [changing, setChanging] = useState<number | null>(null);
  const stop = () => {
    setChanging(null);
  };
  const keep = (word: WatchWord, place: number | null) => {
    const problem = watchWordProblem(words, word, place);
    if (problem) return problem;
    onChange(place === null ? [...words, word] : words.with(place, word));
    stop();
    return null;
  };
  return (
    <section aria-labelledby={id}>
      <div>
        <h2 id={id}>{t('watch.title')}</h2>
        <p class="meta">{t('watch.hint')}</p>
      </div>
      {words.length === 0 ? (
        <p class="meta">{t('accounts.none')}</p>
      ) : (
        <ul class="names">
          {words.map((word, place) =>
            changing === place ? (
              <li key={place} data-open>
                <WatchWordForm
                  word={word}
                  onSave={(changed) => keep(changed, place)}
                  onCancel={stop}
                />
              </li>
            ) : (
              <li key={place}>
                <span>
                  <Page text={word.words} />{' '}
                  <span class="meta">
                    {[
                      t(`label.${keyOf(word.label)}`),
                      t(`watch.lang.${word.language}`),
                      ...(word.insideWords ? [t('watch.insideShort')] : []),
                    ].join(' · ')}
                  </span>
                </span>
                <span class="end row">
                  <button
                    type="button"
                    class="btn small bare"
                    aria-label={t('watch.changeName', [word.words])}
                    onClick={() => {
                      setChanging(place);
                    }}
                  >
                    {t('watch.change')}
                  </button>
                  <button
                    type="button"
                    class="btn small icon bare"
                    aria-label={t('accounts.remove', [word.words])}
                    onClick={() => {
                      stop();
                      onChange(words.filter((_, other) => other !== place));
                    }}
                  >
                    <Glyph name="close" />
                  </button>
                </span>
              </li>
            ),
          )}
        </ul>
      )}
      {changing === null && (
        <WatchWordForm key="new" word={null} onSave={(word) => keep(word, null)} />
      )}
    </section>
  );
}
