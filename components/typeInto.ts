import type { Span } from '../lib/triage/normalise';

/** Puts words in the place of a span of a field as typing would, so that the browser's own undo takes them back. */
export function typeInto(field: HTMLTextAreaElement, { start, end }: Span, words: string): void {
  const before = field.value;
  field.focus();
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand(words ? 'insertText' : 'delete', false, words);
  if (field.value !== before || start === end) return;
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
