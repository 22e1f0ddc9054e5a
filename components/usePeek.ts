import { useEffect, useRef, useState } from 'preact/hooks';

const HOVER_MS = 300;
/** Long enough to cross the gap between badge and card. */
const LEAVE_MS = 200;

/**
 * When a badge's card is open: after 300 ms of hovering, at once on focus by keyboard; it stays while the
 * pointer is on badge or card, and Esc closes it. Spread `badge` round the badge and `card` round the card.
 */
export function usePeek() {
  const [open, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = (wanted: boolean, afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setOpen(wanted);
    }, afterMs);
  };
  const close = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  const leave = () => {
    settle(false, LEAVE_MS);
  };
  return {
    open,
    close,
    badge: {
      onPointerEnter: () => {
        settle(true, HOVER_MS);
      },
      onPointerLeave: leave,
      onFocusIn: (event: FocusEvent) => {
        const focused = event.target;
        if (focused instanceof Element && focused.matches(':focus-visible')) settle(true, 0);
      },
      onFocusOut: leave,
    },
    card: {
      onPointerEnter: () => {
        settle(true, 0);
      },
      onPointerLeave: leave,
      onFocusIn: () => {
        settle(true, 0);
      },
      onFocusOut: leave,
    },
  };
}
