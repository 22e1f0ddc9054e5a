import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { keyPressed } from '../lib/keyProblem';
import { Glyph } from './Glyph';
import { KeyName } from './KeyName';
import type { FieldRefusal } from './keyWords';
import { refusalWords } from './keyWords';
import { useWords } from './words';

export type KeyFieldProps = {
  /** What the key is for, in words. */
  readonly action: string;
  /** null: it has none. */
  readonly value: string | null;
  readonly standard: string;
  /** Why the key cannot be taken; null: it can. */
  readonly refusalOf: (key: string) => FieldRefusal | null;
  readonly onChange: (key: string | null) => void;
};

/** One action and its key: press the button, then the new key. Escape and Tab leave it as it is. */
export function KeyField({ action, value, standard, refusalOf, onChange }: KeyFieldProps) {
  const t = useWords();
  const [refused, setRefused] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const ids = { name: useId(), told: useId() };
  useEffect(() => {
    setRefused(null);
  }, [value]);
  const take = (key: string): boolean => {
    const refusal = refusalOf(key);
    setRefused(refusal && refusalWords(t, key, refusal));
    if (!refusal && key !== value) onChange(key);
    return !refusal;
  };
  const put = (key: string | null) => {
    if (key === null) onChange(null);
    else take(key);
    // The button that was pressed goes with what it offered.
    button.current?.focus();
  };
  return (
    <li aria-labelledby={ids.name}>
      <span id={ids.name}>{action}</span>
      <span class="row wrap">
        <KeyButton
          {...{ action, value, button, take }}
          describedBy={refused === null ? undefined : ids.told}
          onLeave={() => {
            setRefused(null);
          }}
        />
        {value !== standard && (
          <button
            type="button"
            class="btn small bare"
            aria-label={t('keys.standardName', [action, standard])}
            onClick={() => {
              put(standard);
            }}
          >
            {t('keys.standard', [standard])}
          </button>
        )}
        {value !== null && (
          <button
            type="button"
            class="btn small bare icon"
            aria-label={t('keys.removeName', [action])}
            title={t('keys.removeName', [action])}
            onClick={() => {
              put(null);
            }}
          >
            <Glyph name="close" size={10} />
          </button>
        )}
      </span>
      {refused !== null && (
        <p class="over" role="alert" id={ids.told}>
          {refused}
        </p>
      )}
    </li>
  );
}

type KeyButtonProps = Pick<KeyFieldProps, 'action' | 'value'> & {
  readonly button: { current: HTMLButtonElement | null };
  readonly describedBy: string | undefined;
  /** False: the key was refused, and another can be pressed. */
  readonly take: (key: string) => boolean;
  readonly onLeave: () => void;
};

function KeyButton({ action, value, button, describedBy, take, onLeave }: KeyButtonProps) {
  const t = useWords();
  const [asks, setAsks] = useState(false);
  return (
    <button
      ref={button}
      type="button"
      class="btn small"
      aria-label={
        asks
          ? t('keys.pressFor', [action])
          : t('keys.changeName', [action, value ?? t('keys.none')])
      }
      aria-describedby={describedBy}
      aria-pressed={asks || undefined}
      onClick={() => {
        setAsks(true);
      }}
      onKeyDown={(event) => {
        if (!asks || event.key === 'Tab') return;
        event.preventDefault();
        event.stopPropagation();
        const key = keyPressed(event);
        if (key === 'Escape') onLeave();
        if (key === 'Escape' || (key !== null && !event.repeat && take(key))) setAsks(false);
      }}
      onKeyUp={(event) => {
        // Firefox presses a button when the space bar is let go, whatever became of its press.
        if (asks && event.key === ' ') event.preventDefault();
      }}
      onBlur={() => {
        setAsks(false);
        onLeave();
      }}
    >
      {asks ? t('keys.press') : <KeyName name={value} />}
    </button>
  );
}
