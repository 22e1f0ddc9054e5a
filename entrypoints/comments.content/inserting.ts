import type { Comment } from '../../lib/comment';
import { ticketIdOf } from '../../lib/comment';
import { editorText, insertText } from '../../lib/dom/insertText';
import type { InsertOutcome, ToPage } from '../../lib/messaging/messages';
import type { ReplyBox, SiteAdapter } from '../../lib/sites/adapter';

type Wanted = Extract<ToPage, { type: 'insert' }>;
type Filled = {
  readonly editable: HTMLElement;
  readonly before: string;
  readonly after: string;
};

export type InsertingOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly known: ReadonlyMap<HTMLElement, unknown>;
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

export function createInserting(options: InsertingOptions): Inserting {
  const { page, adapter, known } = options;
  let waiting: { readonly wanted: Wanted; readonly until: number } | null = null;
  let filled: Filled | null = null;

  const commentOf = (ticketId: string): { element: HTMLElement; comment: Comment } | null => {
    for (const [element, value] of known) {
      if (isComment(value) && ticketIdOf(value) === ticketId && element.isConnected) {
        return { element, comment: value };
      }
    }
    return null;
  };
  const lastSeen = new Map<string, Comment>();
  const boxFor = ({ ticketId }: Wanted): ReplyBox | null => {
    const comment = commentOf(ticketId)?.comment ?? lastSeen.get(ticketId);
    return comment ? adapter.replyBox(page, comment) : null;
  };
  const insertMessage = async (wanted: Wanted): Promise<InsertOutcome> => {
    const box = adapter.messageBox(page, page.location.href);
    if (!box) return { outcome: 'not-on-page', buttonWords: null };
    if (!isWith(box.with, wanted.addressee)) return { outcome: 'other-box', buttonWords: null };
    return fill(box, wanted);
  };
  const fill = async ({ editable }: ReplyBox, wanted: Wanted): Promise<InsertOutcome> => {
    const before = editorText(editable);
    const after = joined(before, wanted.text, filled?.editable === editable ? filled : null);
    const inserted = await insertText(editable, after);
    if (inserted === 'inserted') {
      filled = { editable, before, after };
      options.frame(editable, wanted.visibility);
    }
    return { outcome: inserted, buttonWords: null };
  };

  return {
    insert: async (wanted) => {
      if (wanted.visibility === 'private') return insertMessage(wanted);
      const box = boxFor(wanted);
      if (box) {
        waiting = null;
        return fill(box, wanted);
      }
      const here = commentOf(wanted.ticketId);
      if (!here) return { outcome: 'not-on-page', buttonWords: null };
      lastSeen.clear();
      lastSeen.set(wanted.ticketId, here.comment);
      waiting = { wanted, until: Date.now() + WAIT_MS };
      const button = adapter.replyButton(here.element);
      return { outcome: 'box-closed', buttonWords: button ? wordsOf(button) : null };
    },
    look: () => {
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
      if (!filled?.editable.isConnected || editorText(filled.editable).trim() === '') {
        return { undone: false };
      }
      const { editable, before } = filled;
      const undone = (await insertText(editable, before)) === 'inserted';
      if (undone) {
        filled = null;
        options.frame(null, 'public');
      }
      return { undone };
    },
  };
}

/**
 * What the box shall hold: the user's own words, or the mention the site put there, stay in front;
 * a draft that was put there before is replaced.
 */
function joined(now: string, draft: string, last: Filled | null): string {
  const kept = last && sameWords(now, last.after) ? last.before : now;
  if (kept.trim() === '') return draft;
  return `${kept.trimEnd()} ${draft}`;
}

const sameWords = (one: string, other: string) =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** Whether an open conversation is with this person: by number where both tell it, else by name or handle. */
function isWith(
  shown: { readonly name: string | null; readonly id: string | null },
  { id, name, handle }: Comment['author'],
): boolean {
  if (shown.id !== null && (shown.id === id || shown.id === handle)) return true;
  if (shown.id !== null && id !== null && /^\d+$/.test(shown.id) && /^\d+$/.test(id)) return false;
  return shown.name !== null && name !== null && sameWords(shown.name, name);
}

const isComment = (value: unknown): value is Comment =>
  typeof value === 'object' && value !== null && 'author' in value;

const wordsOf = (button: HTMLElement): string =>
  (button.getAttribute('aria-label') ?? button.textContent).trim().slice(0, 200);
