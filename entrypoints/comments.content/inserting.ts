import { readBoxText } from '../../lib/boxText';
import { editorText, holds } from '../../lib/dom/editorText';
import { insertText } from '../../lib/dom/insertText';
import type { InsertOutcome, ToPage } from '../../lib/messaging/messages';
import type { ReadProblem, ReplyBox, SiteAdapter } from '../../lib/sites/adapter';
import { isWith } from './isWith';
import type { Noted } from './noted';
import type { Remembered } from './remembered';

type Wanted = Extract<ToPage, { type: 'insert' }>;
/** `kept` stands in front of our words, parted from them by `joint`; `rest` stood in their place. */
type Parts = { readonly kept: string; readonly joint: string; readonly rest: string };
type Filled = Parts & {
  readonly editable: HTMLElement;
  readonly wanted: Wanted;
  readonly after: string;
};

export type InsertingOptions = {
  readonly page: Document;
  readonly adapter: SiteAdapter;
  readonly known: ReadonlyMap<HTMLElement, Noted | ReadProblem>;
  readonly remembered: Remembered;
  /** An insert that waited for the user to open the box has ended. */
  readonly settled: (ticketId: string, result: InsertOutcome) => void;
  /** Our words stand in this box now; with null in none any more. */
  readonly filledBox: (box: HTMLElement | null, wanted: Wanted | null) => void;
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
const MOST_EXISTING = 20_000;

export function createInserting(options: InsertingOptions): Inserting {
  const { page, adapter, known, remembered } = options;
  let waiting: { readonly wanted: Wanted; readonly until: number } | null = null;
  let filled: Filled | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: a second press while the first is under way must find its words there. */
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
  const elementOf = (ticketId: string): HTMLElement | null => {
    for (const [element, value] of known) {
      if (typeof value === 'object' && value.ticketId === ticketId && element.isConnected) {
        return element;
      }
    }
    return null;
  };
  const boxFor = ({ ticketId, visibility, addressee }: Wanted): ReplyBox | null => {
    if (visibility === 'private') {
      const box = adapter.messageBox(page, page.location.href);
      return box && isWith(box.with, addressee) ? box : null;
    }
    const comment = remembered.of(ticketId);
    return comment ? adapter.replyBox(page, comment) : null;
  };
  const fill = async (box: ReplyBox, wanted: Wanted): Promise<InsertOutcome> => {
    const { editable } = box;
    const parts = partsOf(editable, wanted);
    if (typeof parts === 'string')
      return { outcome: 'box-has-text', buttonWords: null, existing: parts };
    const { kept, joint, rest } = parts;
    const draft = joint + wanted.text;
    const outcome = await insertText(editable, draft, kept);
    const taken = outcome === 'inserted' ? editable : takenBy(editable, wanted, kept + draft);
    if (!taken) return { outcome: 'refused', buttonWords: null };
    filled = { editable: taken, kept, joint, rest, wanted, after: kept + draft };
    options.filledBox(taken, wanted);
    return { outcome: 'inserted', buttonWords: null };
  };
  /** The box the site put in the place of the one that was filled, when it holds the text. */
  const takenBy = (before: HTMLElement, wanted: Wanted, text: string): HTMLElement | null => {
    const now = boxFor(wanted)?.editable;
    return now && now !== before && holds(now, text) ? now : null;
  };
  /** Which of the box's text stays and which goes; a text: words of the user to ask about first. */
  const partsOf = (
    editable: HTMLElement,
    { ticketId, visibility, how }: Wanted,
  ): Parts | string => {
    const now = editorText(editable);
    if (filled?.editable === editable && sameWords(now, filled.after)) return filled;
    const answered = visibility === 'public' ? remembered.of(ticketId)?.author : null;
    const { mention, own } = readBoxText(now, answered ?? null);
    if (own && !how) return own.slice(0, MOST_EXISTING);
    const isAdded = own !== '' && how === 'append';
    const kept = isAdded ? now.trimEnd() : mention;
    return { kept, joint: isAdded ? '\n' : kept && ' ', rest: now.slice(kept.length) };
  };
  const forget = () => {
    filled = null;
    options.filledBox(null, null);
  };
  const insert = async (wanted: Wanted): Promise<InsertOutcome> => {
    waiting = null;
    const box = boxFor(wanted);
    if (box) return fill(box, wanted);
    if (wanted.visibility === 'private') {
      const isOther = adapter.messageBox(page, page.location.href) !== null;
      return { outcome: isOther ? 'other-box' : 'not-on-page', buttonWords: null };
    }
    const element = elementOf(wanted.ticketId);
    if (!element) return { outcome: 'not-on-page', buttonWords: null };
    waiting = { wanted, until: Date.now() + WAIT_MS };
    const button = adapter.replyButton(element);
    return { outcome: 'box-closed', buttonWords: button ? wordsOf(button) : null };
  };
  /** A box the site drew anew with our words in it is the same box still. */
  const follow = () => {
    if (!filled || filled.editable.isConnected) return;
    const now = takenBy(filled.editable, filled.wanted, filled.after);
    if (!now) return;
    filled = { ...filled, editable: now };
    options.filledBox(now, filled.wanted);
  };

  return {
    insert: (wanted) => inTurn(() => insert(wanted)),
    look: () => {
      follow();
      if (filled && isEmpty(filled.editable)) forget();
      if (!waiting) return;
      const { wanted, until } = waiting;
      if (Date.now() > until) waiting = null;
      const box = waiting && boxFor(wanted);
      if (!box) return;
      waiting = null;
      void inTurn(() => fill(box, wanted)).then((result) => {
        options.settled(wanted.ticketId, result);
      });
    },
    cancel: () => {
      waiting = null;
    },
    undo: () =>
      inTurn(async () => {
        follow();
        if (!filled || isEmpty(filled.editable)) return { undone: false };
        const { editable, kept, rest, after } = filled;
        // What the user has changed since is theirs: it is not taken away with our words.
        if (!sameWords(editorText(editable), after)) return { undone: false };
        const undone = (await insertText(editable, rest, kept)) === 'inserted';
        if (undone) forget();
        return { undone };
      }),
  };
}

const isEmpty = (editable: HTMLElement): boolean =>
  !editable.isConnected || editorText(editable).trim() === '';

const sameWords = (one: string, other: string) =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** What a person sees on a button; of one that shows only a figure, the end of its name: "4 Replies. Reply". */
function wordsOf(button: HTMLElement): string {
  const shown = button.textContent.trim();
  if (/\p{L}/u.test(shown)) return shown.slice(0, MOST_LETTERS);
  const name = button.getAttribute('aria-label') ?? '';
  return (name.split('. ').at(-1) ?? name).trim().slice(0, MOST_LETTERS);
}
