import { holds, isTextField, wordsIn } from './editorText';

/** What came of filling a native editor: its text now is exactly the wanted one, or the site did not take it. */
export type Inserted = 'inserted' | 'refused';

const SELECTION_MS = 200;
const SETTLE_MS = 1500;

/**
 * Makes a native editor (Lexical, Draft.js, textarea) hold `kept + text`, where it begins with `kept`
 * already: that part is not touched, so that a mention the site put there stays one. Goes the one way
 * each of them takes as a person's own input, then reads it back. Tried once, never twice: a second
 * try on an editor that took the first would double the text.
 */
export async function insertText(
  editable: HTMLElement,
  text: string,
  kept = '',
): Promise<Inserted> {
  if (!isWritable(editable)) return 'refused';
  takeFocus(editable);
  if (isTextField(editable)) {
    fillField(editable, text, kept);
  } else {
    await selectAfter(editable, kept);
    // The site may have drawn the box anew meanwhile, or moved on to another one.
    if (!isSelected(editable)) return 'refused';
    await write(editable, text, kept);
  }
  return (await settlesAs(editable, kept + text)) ? 'inserted' : 'refused';
}

/**
 * Writes into a plain field so that the user can undo it; where the browser refuses that (Firefox,
 * in a tab that is not in view) as a change the site still hears of. A field tells at once whether
 * it took the text, so the second way never doubles the first.
 */
function fillField(field: HTMLTextAreaElement, text: string, kept: string): void {
  const page = field.ownerDocument;
  const before = field.value;
  let told = false;
  const tell = () => {
    told = true;
  };
  field.addEventListener('input', tell);
  field.setSelectionRange(kept.length, before.length);
  // The command goes wherever the focus is; it may not have come, in a tab that is not in view.
  if (isFocused(field)) page.execCommand(text ? 'insertText' : 'delete', false, text);
  field.removeEventListener('input', tell);
  if (field.value === before) field.setRangeText(text, kept.length, before.length, 'end');
  if (!told) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** A command of the document has no target of its own, so it is only given where the box has the focus. */
async function write(editable: HTMLElement, text: string, kept: string): Promise<void> {
  if (!text) return cut(editable);
  if (paste(editable, text)) return;
  const page = editable.ownerDocument;
  let typed = text;
  if (text.includes('\n') && page.getSelection()?.toString() === '') {
    // At a bare caret Draft.js lets the browser type, and reads back no line end: a letter is typed anew.
    const letter = lastLetter(kept);
    if (letter) await selectAfter(editable, kept.slice(0, -letter.length));
    typed = letter + text;
  }
  if (isFocused(editable) && isSelected(editable)) page.execCommand('insertText', false, typed);
}

const lastLetter = (text: string): string =>
  [...new Intl.Segmenter().segment(text)].at(-1)?.segment ?? '';

function isWritable(editable: HTMLElement): boolean {
  if (!editable.isConnected || isSwitchedOff(editable)) return false;
  return isTextField(editable)
    ? !editable.readOnly && !editable.disabled
    : editable.isContentEditable;
}

const isSwitchedOff = (editable: HTMLElement): boolean =>
  ['aria-readonly', 'aria-disabled'].some((name) => editable.getAttribute(name) === 'true');

function isSelected(editable: HTMLElement): boolean {
  const selection = editable.ownerDocument.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  return (
    isWritable(editable) &&
    editable.contains(anchorNode ?? null) &&
    editable.contains(focusNode ?? null)
  );
}

function isFocused(editable: HTMLElement): boolean {
  const root = editable.getRootNode();
  return (
    (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === editable
  );
}

/**
 * Gives the box the focus, and tells it so where the browser does not: Firefox holds the event back while
 * the panel has the keys, and an editor that was not told of its focus does not hear of its selection.
 */
function takeFocus(editable: HTMLElement): void {
  let told = false;
  const tell = () => {
    told = true;
  };
  editable.addEventListener('focusin', tell);
  editable.focus({ preventScroll: true });
  editable.removeEventListener('focusin', tell);
  if (!told && !editable.ownerDocument.hasFocus())
    editable.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Selects what stands behind the kept text. Editors replace it only once they have heard of the selection. */
async function selectAfter(editable: HTMLElement, kept: string): Promise<void> {
  const page = editable.ownerDocument;
  const heard = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', done);
      resolve();
    };
    const timer = setTimeout(done, SELECTION_MS);
    page.addEventListener('selectionchange', done);
  });
  const range = page.createRange();
  range.selectNodeContents(editable);
  // Told to end behind its last paragraph, Lexical leaves the empty lines at the end out.
  const last = editable.lastElementChild;
  if (last) range.setEnd(last, last.childNodes.length);
  setStartBehind(range, editable, withoutLineEnds(kept).length);
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await heard;
}

/** Line ends are elements in one editor and letters in another, so they are left out of the count. */
function setStartBehind(range: Range, editable: HTMLElement, letters: number): void {
  const walker = editable.ownerDocument.createTreeWalker(editable, NodeFilter.SHOW_ALL);
  let left = letters;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const length = withoutLineEnds(wordsIn(node)).length;
    if (length === 0) continue;
    if (length <= left) range.setStartAfter(node);
    if (node.nodeType === Node.TEXT_NODE) range.setStart(node, Math.min(left, length));
    left -= length;
  }
}

const withoutLineEnds = (text: string) => text.replace(/\n/g, '');

/** Takes the selection away. Draft.js does not hear of a deletion that is not a key press, but of a cut. */
function cut(editable: HTMLElement): void {
  const event = new ClipboardEvent('cut', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  editable.dispatchEvent(event);
}

/** A paste that carries its text (Chromium); false where the browser empties it (Firefox) or nobody took it. */
function paste(editable: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (event.clipboardData?.getData('text/plain') !== text) return false;
  return !editable.dispatchEvent(event);
}

async function settlesAs(editable: HTMLElement, text: string): Promise<boolean> {
  const until = performance.now() + SETTLE_MS;
  while (performance.now() < until) {
    // A field keeps its text when the site takes it off the page, where nobody can send it.
    if (isTextField(editable) && !editable.isConnected) return false;
    if (holds(editable, text)) return true;
    if (!editable.isConnected) return false;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return false;
}
