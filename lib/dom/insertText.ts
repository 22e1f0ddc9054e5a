/** What came of filling a native editor: its text now is exactly the wanted one, or the site did not take it. */
export type Inserted = 'inserted' | 'refused';

const SELECTION_MS = 200;
const SETTLE_MS = 1500;

/**
 * Replaces the whole contents of a native editor (Lexical, Draft.js, textarea) through the one way
 * each of them takes as a person's own input, then reads it back. Tried once, never twice: a
 * second try on an editor that took the first would double the text.
 */
export async function insertText(editable: HTMLElement, text: string): Promise<Inserted> {
  editable.focus({ preventScroll: true });
  if (isTextField(editable)) {
    editable.select();
    editable.ownerDocument.execCommand('insertText', false, text);
  } else {
    await selectContents(editable);
    if (!paste(editable, text)) editable.ownerDocument.execCommand('insertText', false, text);
  }
  return (await settlesAs(editable, text)) ? 'inserted' : 'refused';
}

/** What the editor holds, line ends as "\n", without the marks editors keep for the caret. */
export function editorText(editable: HTMLElement): string {
  if (isTextField(editable)) return editable.value;
  const blocks = blocksOf(editable);
  return (blocks.length ? blocks : [editable]).map(lineOf).join('\n');
}

const isTextField = (element: HTMLElement): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';

/** Editors replace an old draft only once they have heard of the new selection. */
async function selectContents(editable: HTMLElement): Promise<void> {
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
  const selection = page.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await heard;
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
    if (sameText(editorText(editable), text)) return true;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return false;
}

const sameText = (one: string, other: string) => plain(one) === plain(other);
const plain = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trimEnd();

/** Draft.js marks its lines by data-block; Lexical's are the paragraphs directly under the root. */
function blocksOf(editable: HTMLElement): HTMLElement[] {
  const drafted = [...editable.querySelectorAll<HTMLElement>('[data-block="true"]')];
  if (drafted.length) return drafted;
  return [...editable.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement,
  );
}

function lineOf(block: HTMLElement): string {
  let line = '';
  const walker = block.ownerDocument.createTreeWalker(
    block,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? '';
    else if (node instanceof HTMLImageElement) line += node.alt;
    else if (node instanceof HTMLBRElement && node.nextSibling) line += '\n';
  }
  return line;
}
