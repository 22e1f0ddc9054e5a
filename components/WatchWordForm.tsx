import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LABELS } from '../lib/triage/triage';
import type { WatchWord, WatchWordProblem } from '../lib/triage/watchWords';
import { LONGEST_WATCH_WORD, WATCH_LANGUAGES } from '../lib/triage/watchWords';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { SelectField } from './SelectField';
import { useWords } from './words';

export type WatchWordFormProps = {
  /** The one that is changed; null: a new one. */
  readonly word: WatchWord | null;
  /** Takes the word, or tells why it cannot be. */
  readonly onSave: (word: WatchWord) => WatchWordProblem | null;
  readonly onCancel?: () => void;
};

const NEW: WatchWord = { words: '', label: 'complaint', language: 'all', insideWords: false };

/** The word, the label it raises, the language, and whether it may be a part of a longer word. */
export function WatchWordForm({ word, onSave, onCancel }: WatchWordFormProps) {
  const t = useWords();
  const [typed, setTyped] = useState<WatchWord>(word ?? NEW);
  const [problem, setProblem] = useState<WatchWordProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();
  useEffect(() => {
    if (word) input.current?.focus();
  }, []);
  const set = (change: Partial<WatchWord>) => {
    setProblem(null);
    setTyped({ ...typed, ...change });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const found = onSave({ ...typed, words: typed.words.trim() });
        setProblem(found);
        if (!found) setTyped({ ...typed, words: '' });
        input.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <div class="fields three">
        <label>
          <b>{t('watch.words')}</b>
          <input
            ref={input}
            class="field"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            maxLength={LONGEST_WATCH_WORD}
            aria-invalid={problem !== null}
            {...(problem ? { 'aria-describedby': problemId } : {})}
            value={typed.words}
            onInput={(event) => {
              set({ words: event.currentTarget.value });
            }}
          />
        </label>
        <SelectField
          label={t('watch.raises')}
          values={LABELS}
          value={typed.label}
          say={(label) => t(`label.${keyOf(label)}`)}
          onChoose={(label) => {
            set({ label });
          }}
        />
        <SelectField
          label={t('watch.language')}
          values={WATCH_LANGUAGES}
          value={typed.language}
          say={(language) => t(`watch.lang.${language}`)}
          onChoose={(language) => {
            set({ language });
          }}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={typed.insideWords}
          onChange={(event) => {
            set({ insideWords: event.currentTarget.checked });
          }}
        />
        <span>{t('watch.inside')}</span>
      </label>
      {problem && (
        <p id={problemId} role="alert" class="over">
          {t(`watch.problem.${keyOf(problem)}`)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="btn" disabled={typed.words.trim() === ''}>
          {word ? (
            t('watch.save')
          ) : (
            <>
              <Glyph name="plus" /> {t('accounts.add')}
            </>
          )}
        </button>
        {onCancel && (
          <button type="button" class="btn bare" onClick={onCancel}>
            {t('watch.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
