import { editorText } from '../../lib/dom/editorText';
import { focusedBox } from '../../lib/dom/focusedBox';
import { tellExtension } from '../../lib/messaging/send';
import type { ToPage } from '../../lib/messaging/messages';
import { isOverride } from '../../lib/override';
import type { BoxFinding } from '../../lib/replies/review/boxReview';
import type { SiteAdapter } from '../../lib/sites/adapter';
import type { DrawFrame } from './frame';
import { isWith } from './isWith';
import type { Remembered } from './remembered';

type Wanted = Extract<ToPage, { type: 'insert' }>;
/** The one native box Heard looks at: the last that was filled, or that has the focus and answers a ticket. */
type Bound = Pick<Wanted, 'ticketId' | 'visibility' | 'addressee'> & {
  readonly editable: HTMLElement;
  /** Our words stand in it as we put them. */
  readonly inserted: boolean;
};

export type BoxesOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly remembered: Remembered;
  readonly isTicket: (ticketId: string) => boolean;
  readonly draw: DrawFrame;
  readonly signal: AbortSignal;
};

/** Frames the box that is written in and says what is in it; reads it only, and never writes. */
export type Boxes = {
  /** The page changed; cheap while no box is written in. */
  readonly look: () => void;
  readonly filled: (box: HTMLElement | null, wanted: Wanted | null) => void;
};

const PAUSE_MS = 350;
const MOST_LETTERS = 20_000;

export function createBoxes(options: BoxesOptions): Boxes {
  const { page, adapter, remembered, draw, signal } = options;
  let bound: Bound | null = null;
  let read = '';
  let findings: readonly BoxFinding[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismissed = new Set<string>();

  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), PAUSE_MS);
  };
  /** Other windows are told that nobody writes to it here any more. */
  const leave = () => {
    if (bound && read.trim() !== '')
      void tellExtension({ type: 'boxLeft', ticketId: bound.ticketId });
  };
  const bind = (next: Bound | null) => {
    if (next?.ticketId !== bound?.ticketId) leave();
    if (next?.editable !== bound?.editable || next?.ticketId !== bound?.ticketId) {
      dismissed.clear();
      findings = [];
      read = '';
    }
    // Draft.js hears of a key before the page does and lets no input event through: `look` sees its change.
    if (next) page.addEventListener('input', schedule, true);
    else page.removeEventListener('input', schedule, true);
    bound = next;
    show();
  };
  const show = () => {
    if (!bound) {
      draw(null);
      return;
    }
    const { editable, visibility, addressee, inserted } = bound;
    const shown = findings.filter(({ mark }) => !dismissed.has(mark));
    const view = { visibility, addressee: addressee.name, inserted, findings: shown };
    draw({ ...view, box: editable, onDismiss: dismiss });
  };
  const dismiss = () => {
    if (!bound) return;
    const shown = findings.filter(({ mark }) => !dismissed.has(mark));
    for (const { mark } of shown) dismissed.add(mark);
    const rules = new Set(shown.flatMap(({ rule }) => (isOverride(rule) ? [rule] : [])));
    const { ticketId } = bound;
    if (rules.size) void tellExtension({ type: 'boxOverridden', ticketId, rules: [...rules] });
    show();
  };
  const settle = async () => {
    if (signal.aborted) return;
    const active = focusedBox(page);
    if (active && active !== bound?.editable) {
      const next = boundTo(active);
      if (next) bind(next);
    }
    if (!bound) return;
    const text = editorText(bound.editable);
    const isLeft = text.trim() === '' && active !== bound.editable;
    if (isLeft || !isStill(bound)) bind(null);
    else if (text !== read) await review(bound, text);
  };
  const review = async ({ editable, ticketId, visibility }: Bound, text: string) => {
    if (text.trim() === '') {
      leave();
      dismissed.clear();
    }
    read = text;
    const told = { type: 'boxText' as const, ticketId, visibility };
    const answer = text.trim()
      ? await tellExtension({ ...told, text: text.slice(0, MOST_LETTERS) })
      : null;
    // What was typed since has been asked about since.
    if (bound?.editable !== editable || bound.ticketId !== ticketId || read !== text) return;
    findings = answer?.findings ?? [];
    show();
  };
  const boundTo = (editable: HTMLElement): Bound | null => {
    const id = adapter.answeredBy(editable);
    const ticketId = `${adapter.site}:${id}`;
    const comment = id === null ? undefined : remembered.of(ticketId);
    if (!comment || comment.isOwn || !options.isTicket(ticketId)) return null;
    const { author: addressee } = comment;
    return { editable, ticketId, visibility: 'public', addressee, inserted: false };
  };
  /** The site may use a box again for another comment, or open another conversation above it. */
  const isStill = ({ editable, ticketId, visibility, addressee }: Bound): boolean => {
    if (!editable.isConnected) return false;
    if (visibility === 'public')
      return `${adapter.site}:${adapter.answeredBy(editable)}` === ticketId;
    const box = adapter.messageBox(page, page.location.href);
    return box?.editable === editable && isWith(box.with, addressee);
  };

  for (const type of ['focusin', 'focusout']) page.addEventListener(type, schedule, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    bind(null);
  });
  return {
    look: () => {
      if (bound || focusedBox(page)) schedule();
    },
    filled: (editable, wanted) => {
      if (editable && wanted) {
        const { ticketId, visibility, addressee } = wanted;
        bind({ editable, ticketId, visibility, addressee, inserted: true });
      } else if (bound) {
        bind(bound.visibility === 'private' ? null : { ...bound, inserted: false });
      }
      schedule();
    },
  };
}
