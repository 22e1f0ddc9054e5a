import type { Span } from '../lib/triage/normalise';

/**
 * Puts other words in the place of some in a field, as typing would: the browser's own undo takes
 * it back. Leaving words out takes the space before or after them along. Places are UTF-16 offsets.
 */
export function replaceWords(field: HTMLTextAreaElement, span: Span, words: string): void {
  const { start, end } = words === '' ? withSpace(field.value, span) : span;
  const before = field.value;
  field.focus();
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand(words ? 'insertText' : 'delete', false, words);
  if (field.value !== before || start === end) return;
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function withSpace(text: string, { start, end }: Span): Span {
  if (/\s/.test(text.charAt(end)) && (start === 0 || /\s/.test(text.charAt(start - 1))))
    return { start, end: end + 1 };
  if (end === text.length && /[^\S\n]/.test(text.charAt(start - 1)))
    return { start: start - 1, end };
  return { start, end };
}
