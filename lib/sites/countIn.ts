const NUMBER =
  /(?<![\p{L}\d])(\d+(?:[.,\u00a0\u202f'’ ]\d{3})+|\d+(?:[.,]\d+)?)(?:\s*([kKM]|[tT]sd|d(?=\.)|[mM]io|[mM]ln)(?!\p{L})|(?!\p{L}|[.,]?\d))/gu;
/** No button says more; a page made of digits is made to keep its readers busy. */
const LONGEST = 300;
/** Comments are counted whole: this is short for more by a word that is not known. */
const FRACTION = /^\d+[.,]\d{1,2}$/;

/**
 * The last number in the words of a button ("View all 12 replies", "1,2 Tsd. Kommentare"); null
 * without one, or where it cannot be told. A name's ("Anna88") and a time's ("2d", "5m") is none.
 */
export function countIn(words: string): number | null {
  const [, digits, unit] = [...words.slice(0, LONGEST).matchAll(NUMBER)].at(-1) ?? [];
  if (digits === undefined || (!unit && FRACTION.test(digits))) return null;
  const count = unit
    ? Math.round(Number(digits.replace(',', '.')) * (/^m/i.test(unit) ? 1e6 : 1e3))
    : Number(digits.replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : null;
}
