/** A "/" in the draft that asks for a saved reply: where it stands, where the caret is, and the words between. */
export type Slash = { readonly start: number; readonly end: number; readonly query: string };

const LONGEST_QUERY = 40;

/**
 * Whether the "/" at this place begins something, and is not part of an address, a date or "and/or":
 * nothing but space stands round it. `after`: where the last saved reply ended, so that the next one
 * can follow right away; null: none.
 */
export function asksForReply(text: string, at: number, after: number | null): boolean {
  const isFree = at === 0 || at === after || /\s/u.test(text.charAt(at - 1));
  return isFree && text.charAt(at) === '/' && /^(?:\s|$)/u.test(text.slice(at + 1));
}

/** The slash at `start` with what was typed behind it; null once it is no search any more. */
export function slashFrom(text: string, start: number, caret: number): Slash | null {
  const query = text.slice(start + 1, caret);
  if (caret <= start || text.charAt(start) !== '/' || query.length > LONGEST_QUERY) return null;
  return /^\s|[\n/]/u.test(query) ? null : { start, end: caret, query };
}
