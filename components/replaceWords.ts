import type { Span } from '../lib/triage/normalise';
import { typeInto } from './typeInto';

/**
 * Puts other words in the place of some in a field, as typing would: the browser's own undo takes
 * it back. Leaving words out takes the space before or after them along. Places are UTF-16 offsets.
 */
export function replaceWords(field: HTMLTextAreaElement, span: Span, words: string): void {
  typeInto(field, words === '' ? withSpace(field.value, span) : span, words);
}

function withSpace(text: string, { start, end }: Span): Span {
  if (/\s/.test(text.charAt(end)) && (start === 0 || /\s/.test(text.charAt(start - 1))))
    return { start, end: end + 1 };
  if (end === text.length && /[^\S\n]/.test(text.charAt(start - 1)))
    return { start: start - 1, end };
  return { start, end };
}
