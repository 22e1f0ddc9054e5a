import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { StoreTrouble } from './storeTrouble';
import { troubleWords } from './storeTrouble';
import { useWords } from './words';

export type NoteFieldProps = {
  /** As it is kept; '' where there is none. */
  readonly text: string;
  /** Whether a lead lets notes go to the team. */
  readonly goesToTeam?: boolean;
  /** Notes go to the team, and this member only looks on there: nothing can be noted. */
  readonly onlyReads?: boolean;
  /** In characters. */
  readonly longest: number;
  /** Called when the field is left or half a second passed without a key; gives why it could not be kept, null where it was. */
  readonly onSave: (text: string) => Promise<StoreTrouble | null>;
};

const PAUSE_MS = 500;

/** A note for the team's own eyes: it is kept as it is typed and never reaches the page. */
export function NoteField(props: NoteFieldProps) {
  const { text, goesToTeam = false, onlyReads = false, longest, onSave } = props;
  const isBarred = goesToTeam && onlyReads;
  const t = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef({ typed, onSave });
  last.current = { typed, onSave };
  const [notKept, setNotKept] = useState<StoreTrouble | null>(null);
  const keep = () => {
    clearTimeout(timer.current);
    if (last.current.typed !== null) void last.current.onSave(last.current.typed).then(setNotKept);
  };
  useEffect(() => keep, []);
  return (
    <div class="keep">
      <label for={id}>
        <b>{t('history.note')}</b>{' '}
        <span class="meta">
          {t(isBarred ? 'mayNot.reader' : goesToTeam ? 'shared.noteHint' : 'history.noteHint')}
        </span>
      </label>
      <textarea
        id={id}
        class="field"
        rows={2}
        maxLength={longest}
        readOnly={isBarred}
        value={typed ?? text}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, PAUSE_MS);
        }}
        onBlur={keep}
      />
      {notKept && (
        <p class="over" role="alert">
          {t('store.notKept', [troubleWords(t, notKept)])}
        </p>
      )}
    </div>
  );
}
