import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export type MenuProps = {
  /** Classes of the button that opens it. */
  readonly buttonClass: string;
  /** What a screen reader calls the button; left out: its words. */
  readonly name?: string;
  /** What stands on the button. */
  readonly button: ComponentChildren;
  readonly items: readonly MenuItem[];
};

export type MenuItem = {
  readonly key: string;
  readonly words: ComponentChildren;
  readonly onPick: () => void;
};

/** A button and behind it a list of what it can do; Escape and a press elsewhere close it. */
export function Menu({ buttonClass, name, button: face, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [open]);
  return (
    <span
      ref={root}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class={buttonClass}
        aria-expanded={open}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {face}
      </button>
      {open && (
        <ul>
          {items.map(({ key, words, onPick }) => (
            <li key={key}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  // The list goes, and with it what had the focus.
                  button.current?.focus();
                  onPick();
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
