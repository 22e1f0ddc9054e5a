import type { Span } from '../normalise';
import type { WhyKey } from '../why';

/** A piece of personal data in the original text, and how surely it is one (0–1). */
export type Datum = Span & { readonly why: WhyKey; readonly weight: number };

/** Every match of the pattern that passes the test, as data of one kind. */
export const dataOf = (
  text: string,
  pattern: RegExp,
  datum: (match: RegExpMatchArray) => Pick<Datum, 'why' | 'weight'> | null,
): Datum[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const found = datum(match);
    const start = match.index ?? 0;
    return found ? [{ ...found, start, end: start + match[0].length }] : [];
  });
