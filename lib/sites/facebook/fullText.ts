import { beginningOf } from '../../beginning';
import type { Body } from './bodyText';

/**
 * The whole text of a comment that is shown cut, when the first data holds it: only if the shown
 * part is how it begins, since the data may be older than the page.
 */
export function fullText(body: Body, known: string | null): Body {
  if (!body.truncated || known === null) return body;
  const whole = lines(known);
  const shown = beginningOf(lines(body.text));
  const matches = shown !== '' && squeezed(whole).startsWith(squeezed(shown));
  return matches ? { ...body, text: whole, truncated: false } : body;
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
