import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

type Turns = {
  /** The youngest last. */
  readonly open: readonly object[];
  readonly come: (toast: object) => void;
  readonly go: (toast: object) => void;
};

const Turns = createContext<Turns | null>(null);

/** Shows one toast at a time, the youngest; once it is gone, the one before can be taken back again. */
export function OneToast({ children }: { readonly children: ComponentChildren }) {
  const [open, setOpen] = useState<readonly object[]>([]);
  const change = useRef({
    come: (toast: object) => {
      setOpen((before) => [...before.filter((one) => one !== toast), toast]);
    },
    go: (toast: object) => {
      setOpen((before) => before.filter((one) => one !== toast));
    },
  }).current;
  return <Turns.Provider value={{ open, ...change }}>{children}</Turns.Provider>;
}

export type ToastProps = {
  /** What was done, as an object of its own: another one is younger. Left out: it stays the same. */
  readonly of?: unknown;
  readonly words: string;
  /** Left out when nothing can be taken back. */
  readonly onUndo?: () => void;
};

/** Says what was done, and takes it back. It floats at the lower end of the panel. */
export function Toast({ of, words, onUndo }: ToastProps) {
  const t = useWords();
  const turns = useContext(Turns);
  const { current: self } = useRef({});
  useLayoutEffect(() => {
    turns?.come(self);
    return () => turns?.go(self);
  }, [of]);
  if (turns && turns.open.at(-1) !== self) return null;
  return (
    <div class="toast" role="status">
      <span>{words}</span>
      {onUndo && (
        <button type="button" class="btn small" data-act="undo" onClick={onUndo}>
          {t('status.undo')}
        </button>
      )}
    </div>
  );
}
