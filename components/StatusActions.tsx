import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../lib/ticket';
import { Glyph } from './Glyph';
import type { GlyphName } from './glyphs';
import { keyOf } from './keyOf';
import { useWords } from './words';

/** What the user may say of a ticket; each is an event of its trail. */
export type StatusAction =
  'own-reply' | 'waiting-for-customer' | 'escalated' | 'no-reply-needed' | 'reopened';

export type StatusActionsProps = {
  readonly status: Status;
  readonly onAct: (action: StatusAction) => void;
};

const GLYPH_OF: Readonly<Record<StatusAction, GlyphName>> = {
  'own-reply': 'answered',
  'waiting-for-customer': 'waiting',
  escalated: 'escalated',
  'no-reply-needed': 'no-reply',
  reopened: 'undo',
};

const ACTIONS_IN: Readonly<Record<Status, readonly StatusAction[]>> = {
  open: ['own-reply', 'waiting-for-customer', 'escalated', 'no-reply-needed'],
  answered: ['reopened', 'waiting-for-customer', 'escalated'],
  waiting: ['reopened', 'own-reply', 'escalated', 'no-reply-needed'],
  private: ['own-reply', 'waiting-for-customer', 'escalated', 'reopened'],
  escalated: ['reopened', 'own-reply', 'waiting-for-customer', 'no-reply-needed'],
  'no-reply-needed': ['reopened', 'escalated'],
  gone: ['reopened', 'own-reply', 'no-reply-needed'],
};

/** The status as a button, and behind it what else it could be. Stands inside `.menu`. */
export function StatusActions({ status, onAct }: StatusActionsProps) {
  const t = useWords();
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
  const word = t(`status.${keyOf(status)}`);
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
        class="btn small"
        aria-expanded={open}
        aria-label={t('status.change', [word])}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {word} <Glyph name="chevron" size={10} />
      </button>
      {open && (
        <ul>
          {ACTIONS_IN[status].map((action) => (
            <li key={action}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  onAct(action);
                }}
              >
                <Glyph name={GLYPH_OF[action]} />
                {t(`status.to.${keyOf(action)}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
