import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SavedProblem } from '../lib/replies/saved/savedProblem';
import type { SavedText } from '../lib/replies/saved/savedReply';
import {
  LONGEST_GROUP,
  LONGEST_TEXT,
  LONGEST_TITLE,
  SAVED_LANGUAGES,
} from '../lib/replies/saved/savedReply';
import { savedProblemWords } from './savedProblemWords';
import { SelectField } from './SelectField';
import { VariableButtons } from './VariableButtons';
import { useWords } from './words';

export type SavedReplyFormProps = {
  readonly written: SavedText;
  /** Groups there are, to choose from. */
  readonly groups: readonly string[];
  /** Takes the reply, or tells why it cannot be kept. */
  readonly onSave: (written: SavedText) => SavedProblem | null;
  readonly onCancel: () => void;
};

/** One saved reply to write or change. */
export function SavedReplyForm({ written, groups, onSave, onCancel }: SavedReplyFormProps) {
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState(written);
  const [problem, setProblem] = useState<SavedProblem | null>(null);
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const set = (change: Partial<SavedText>) => {
    setProblem(null);
    setTyped({ ...typed, ...change });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const found = onSave({ ...typed, title: typed.title.trim(), group: typed.group.trim() });
        setProblem(found);
        if (found) (isOfTitle(found) ? title : text).current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="fields three">
        <label>
          <b>{t('saved.title')}</b>
          <input
            ref={title}
            class="field"
            dir="auto"
            autocomplete="off"
            maxLength={LONGEST_TITLE}
            aria-invalid={problem !== null && isOfTitle(problem)}
            value={typed.title}
            onInput={(event) => {
              set({ title: event.currentTarget.value });
            }}
          />
        </label>
        <SelectField
          label={t('saved.language')}
          values={SAVED_LANGUAGES}
          value={typed.language}
          say={(language) => t(`saved.lang.${language}`)}
          onChoose={(language) => {
            set({ language });
          }}
        />
        <label>
          <b>{t('saved.group')}</b>
          <input
            class="field"
            dir="auto"
            autocomplete="off"
            list={`${id}-groups`}
            maxLength={LONGEST_GROUP}
            value={typed.group}
            onInput={(event) => {
              set({ group: event.currentTarget.value });
            }}
          />
          <datalist id={`${id}-groups`}>
            {groups.map((group) => (
              <option key={group} value={group} />
            ))}
          </datalist>
        </label>
      </div>
      <label class="block">
        <b>{t('saved.text')}</b>
        <textarea
          ref={text}
          class="field"
          dir="auto"
          rows={5}
          maxLength={LONGEST_TEXT}
          aria-invalid={problem !== null && !isOfTitle(problem)}
          aria-describedby={problem ? `${id}-problem` : `${id}-hint`}
          value={typed.text}
          onInput={(event) => {
            set({ text: event.currentTarget.value });
          }}
        />
      </label>
      {problem && (
        <p id={`${id}-problem`} role="alert" class="over">
          {savedProblemWords(t, problem)}
        </p>
      )}
      <VariableButtons area={text} hintId={`${id}-hint`} />
      <div class="row">
        <button type="submit" class="btn main">
          {t('saved.save')}
        </button>
        <button type="button" class="btn bare" onClick={onCancel}>
          {t('saved.cancel')}
        </button>
      </div>
    </form>
  );
}

const OF_TITLE: readonly string[] = ['no-title', 'title-too-long', 'known', 'full'];
const isOfTitle = ({ kind }: SavedProblem) => OF_TITLE.includes(kind);
