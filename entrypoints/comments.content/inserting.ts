import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';
import { editorText, insertText } from '../../lib/dom/insertText';
import type { InsertOutcome, ToPage } from '../../lib/messaging/messages';
import type { ReadProblem, ReplyBox, SiteAdapter } from '../../lib/sites/adapter';
import type { Remembered } from './remembered';

type Wanted = Extract<ToPage, { type: 'insert' }>;
/** `kept` stands in front of our words, `rest` stood in their place. */
type Filled = {
  readonly editable: HTMLElement;
  readonly kept: string;
  readonly rest: string;
  readonly after: string;
};

export type InsertingOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly known: ReadonlyMap<HTMLElement, Comment | ReadProblem>;
  readonly remembered: Remembered;
  /** An insert that waited for the user to open the box has ended. */
  readonly settled: (ticketId: string, result: InsertOutcome) => void;
  /** Draws, or with null takes away, the frame round the box that was filled. */
  readonly frame: (box: HTMLElement | null, visibility: Wanted['visibility']) => void;
};

/** Fills native boxes with drafts on the user's word; one draft, one comment, one time. */
export type Inserting = {
  readonly insert: (wanted: Wanted) => Promise<InsertOutcome>;
  /** Looks whether the box a draft waits for has been opened; cheap when nothing waits. */
  readonly look: () => void;
  readonly cancel: () => void;
  readonly undo: () => Promise<{ undone: boolean }>;
};

const WAIT_MS = 5 * 60_000;
const MOST_LETTERS = 200;

export function createInserting(options: InsertingOptions): Inserting {
  const { page, adapter, known, remembered } = options;
  let waiting: { readonly wanted: Wanted; readonly until: number } | null = null;
  let filled: Filled | null = null;

  const elementOf = (ticketId: string): HTMLElement | null => {
    for (const [element, value] of known) {
      if (typeof value === 'object' && ticketIdOf(value) === ticketId && element.isConnected) {
        return element;
      }
    }
    return null;
  };
  const boxFor = ({ ticketId }: Wanted): ReplyBox | null => {
    const comment = remembered.of(ticketId);
    return comment ? adapter.replyBox(page, comment) : null;
  };
  const insertMessage = async (wanted: Wanted): Promise<InsertOutcome> => {
    const box = adapter.messageBox(page, page.location.href);
    if (!box) return { outcome: 'not-on-page', buttonWords: null };
    if (!isWith(box.with, wanted.addressee)) return { outcome: 'other-box', buttonWords: null };
    return fill(box, wanted);
  };
  const fill = async ({ editable }: ReplyBox, wanted: Wanted): Promise<InsertOutcome> => {
    const { kept, rest } = partsOf(editable, filled);
    const draft = kept ? ` ${wanted.text}` : wanted.text;
    const inserted = await insertText(editable, draft, kept);
    if (inserted === 'inserted') {
      filled = { editable, kept, rest, after: kept + draft };
      options.frame(editable, wanted.visibility);
    }
    return { outcome: inserted, buttonWords: null };
  };
  const forget = () => {
    filled = null;
    options.frame(null, 'public');
  };

  return {
    insert: async (wanted) => {
      waiting = null;
      if (wanted.visibility === 'private') return insertMessage(wanted);
      const box = boxFor(wanted);
      if (box) return fill(box, wanted);
      const element = elementOf(wanted.ticketId);
      if (!element) return { outcome: 'not-on-page', buttonWords: null };
      waiting = { wanted, until: Date.now() + WAIT_MS };
      const button = adapter.replyButton(element);
      return { outcome: 'box-closed', buttonWords: button ? wordsOf(button) : null };
    },
    look: () => {
      if (filled && isEmpty(filled.editable)) forget();
      if (!waiting) return;
      const { wanted, until } = waiting;
      if (Date.now() > until) waiting = null;
      const box = waiting && boxFor(wanted);
      if (!box) return;
      waiting = null;
      void fill(box, wanted).then((result) => {
        options.settled(wanted.ticketId, result);
      });
    },
    cancel: () => {
      waiting = null;
    },
    undo: async () => {
      if (!filled || isEmpty(filled.editable)) return { undone: false };
      const { editable, kept, rest, after } = filled;
      // What the user has changed since is theirs: it is not taken away with our words.
      if (!sameWords(editorText(editable), after)) return { undone: false };
      const undone = (await insertText(editable, rest, kept)) === 'inserted';
      if (undone) forget();
      return { undone };
    },
  };
}

/**
 * The user's own words, or the mention the site put there, stay in front (`kept`); a draft of ours
 * that is there still is replaced, and so is the space at the end (`rest`).
 */
function partsOf(editable: HTMLElement, last: Filled | null): Pick<Filled, 'kept' | 'rest'> {
  const now = editorText(editable);
  if (last?.editable === editable && sameWords(now, last.after)) return last;
  const kept = now.trimEnd();
  return { kept, rest: kept ? now.slice(kept.length) : '' };
}

const isEmpty = (editable: HTMLElement): boolean =>
  !editable.isConnected || editorText(editable).trim() === '';

const sameWords = (one: string, other: string) =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** Whether an open conversation is with this person: by number where both tell it, else by name or handle. */
function isWith(
  shown: NonNullable<ReturnType<SiteAdapter['messageBox']>>['with'],
  { id, name, handle }: Comment['author'],
): boolean {
  if (shown.handle && handle) return shown.handle.toLowerCase() === handle.toLowerCase();
  if (shown.id !== null && (shown.id === id || shown.id === handle)) return true;
  if (shown.id !== null && id !== null && /^\d+$/.test(shown.id) && /^\d+$/.test(id)) return false;
  return shown.name !== null && name !== null && sameWords(shown.name, name);
}

/** What a person sees on a button; of one that shows only a figure, the end of its name: "4 Replies. Reply". */
function wordsOf(button: HTMLElement): string {
  const shown = button.textContent.trim();
  if (/\p{L}/u.test(shown)) return shown.slice(0, MOST_LETTERS);
  const name = button.getAttribute('aria-label') ?? '';
  return (name.split('. ').at(-1) ?? name).trim().slice(0, MOST_LETTERS);
}
