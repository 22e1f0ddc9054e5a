import type { Span } from '../normalise';
import { contributionsOf } from './model';
import type { Asked, Model } from './model';

/** A neighbour with at least this share of the strongest word's part belongs to the same place. */
const NEIGHBOUR = 0.35;
const MOST_WORDS = 7;

/** The run of words that speaks most for a head; null where there are no words. */
export function wordingOf(model: Model, ...asked: Asked): Span | null {
  const [source] = asked;
  const parts = contributionsOf(model, ...asked);
  let top = 0;
  parts.forEach((part, at) => {
    if (part > (parts[top] ?? 0)) top = at;
  });
  const least = NEIGHBOUR * Math.max(0, parts[top] ?? 0);
  let [from, to] = [top, top];
  while (from > 0 && to - from < MOST_WORDS && (parts[from - 1] ?? 0) > least) from--;
  while (to < parts.length - 1 && to - from < MOST_WORDS && (parts[to + 1] ?? 0) > least) to++;
  const [first, last] = [source.tokens[from], source.tokens[to]];
  return first && last ? { start: first.start, end: last.end } : null;
}
