import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Slash } from './slash';
import { asksForReply, slashFrom } from './slash';
import { typeInto } from './typeInto';

export type SlashKeys = {
  /** The search goes on although the field lost the focus: something is asked about what it found. */
  readonly holds: boolean;
  /** True: the key was taken and does nothing else. */
  readonly onKey: (key: string) => boolean;
};

export type SlashState = {
  /** null: nobody asks for a saved reply. */
  readonly slash: Slash | null;
  /** Writes a "/" at the caret and begins the search, for those who press a button. */
  readonly begin: () => void;
  /** Ends the search; the "/" stays, unless a button wrote it. */
  readonly stop: () => void;
  /** Puts words in the place of the "/" and what was typed behind it. */
  readonly replace: (slash: Slash, words: string) => void;
};

/** Follows a "/" and the words behind it while they are typed in a field. */
export function useSlash(
  area: RefObject<HTMLTextAreaElement | null>,
  { holds, onKey }: SlashKeys,
): SlashState {
  const [slash, setDrawn] = useState<Slash | null>(null);
  // Beside what is drawn: two letters may come before the next drawing.
  const open = useRef<Slash | null>(null);
  const setSlash = (next: Slash | null) => {
    open.current = next;
    setDrawn(next);
  };
  const isOurs = useRef(false);
  const insertedUpTo = useRef<number | null>(null);
  const latest = useRef({ holds, onKey });
  latest.current = { holds, onKey };

  useEffect(() => {
    const field = area.current;
    if (!field) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const follow = () => {
      if (!open.current) return;
      setSlash(slashFrom(field.value, open.current.start, field.selectionStart));
    };
    const typed = (event: Event) => {
      if (open.current) {
        follow();
        return;
      }
      const at = field.selectionStart - 1;
      if (!(event instanceof InputEvent) || event.data !== '/') return;
      if (!asksForReply(field.value, at, insertedUpTo.current)) return;
      isOurs.current = false;
      setSlash(slashFrom(field.value, at, at + 1));
    };
    const pressed = (event: KeyboardEvent) => {
      if (!open.current || event.isComposing) return;
      const isInsert = event.altKey && event.code === 'KeyI';
      if (!isInsert && !latest.current.onKey(event.key)) return;
      // What is half a search is not inserted anywhere, and no key here means anything else.
      event.preventDefault();
      event.stopPropagation();
    };
    const left = () => {
      const { current: last } = open;
      if (!last || latest.current.holds) return;
      setSlash(null);
      if (!isOurs.current) return;
      field.setRangeText('', last.start, last.end, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    field.addEventListener('blur', left, { signal });
    field.addEventListener('input', typed, { signal });
    field.addEventListener('keydown', pressed, { signal });
    field.addEventListener('keyup', follow, { signal });
    field.addEventListener('click', follow, { signal });
    return () => {
      controller.abort();
    };
  }, []);

  return {
    slash,
    begin: () => {
      const field = area.current;
      if (!field || slash) return;
      field.focus();
      const { selectionStart: start, selectionEnd: end } = field;
      typeInto(field, { start, end }, '/');
      isOurs.current = true;
      setSlash(slashFrom(field.value, start, start + 1));
    },
    stop: () => {
      setSlash(null);
      if (!slash || !isOurs.current || !area.current) return;
      typeInto(area.current, { start: slash.start, end: slash.end }, '');
    },
    replace: ({ start, end }, words) => {
      setSlash(null);
      const field = area.current;
      if (!field) return;
      const joint = start > 0 && !/\s$/u.test(field.value.slice(0, start)) ? ' ' : '';
      typeInto(field, { start, end }, joint + words);
      insertedUpTo.current = field.selectionStart;
    },
  };
}
