/**
 * What the editor holds, line ends as "\n", without the marks editors keep for the caret. Draft.js marks
 * its lines by data-block; Lexical's are the paragraphs directly under the root.
 */
export function editorText(editable: HTMLElement): string {
  if (isTextField(editable)) return editable.value;
  const drafted = [...editable.querySelectorAll<HTMLElement>('[data-block="true"]')];
  // Where a block of Draft.js ends in an empty line, one more line end is drawn for the caret.
  if (drafted.length) return drafted.map((block) => lineOf(block).replace(/\n$/, '')).join('\n');
  const blocks = [...editable.children].filter((child) => child instanceof HTMLElement);
  return (blocks.length ? blocks : [editable]).map(lineOf).join('\n');
}

/** Whether the editor holds exactly this text by now. */
export const holds = (editable: HTMLElement, text: string): boolean =>
  plain(editorText(editable)) === plain(text);

/** Whether the box is a plain field, not an editor. */
export const isTextField = (element: HTMLElement): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';

/** The letters of a node of an editor; an emoji can stand there as a picture. */
export function wordsIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return node instanceof HTMLImageElement ? node.alt : '';
}

function lineOf(block: HTMLElement): string {
  let line = '';
  const walker = block.ownerDocument.createTreeWalker(
    block,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement && node.nextSibling) line += '\n';
    else line += wordsIn(node);
  }
  return line;
}

const plain = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');
