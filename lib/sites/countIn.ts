const NUMBER =
  /(\d+(?:[.,\u00a0\u202f'’ ]\d{3})+|\d+(?:[.,]\d+)?)\s*(?:(k|tsd|d|m|mio|mln)(?![\p{L}]))?/giu;
const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  d: 1e3,
  m: 1e6,
  mio: 1e6,
  mln: 1e6,
};

/** The last number in the words of a button ("View all 12 replies", "1,2 Tsd. Kommentare"); null without one. */
export function countIn(words: string): number | null {
  const [, digits, unit] = [...words.matchAll(NUMBER)].at(-1) ?? [];
  if (digits === undefined) return null;
  const times = unit === undefined ? 1 : (TIMES[unit.toLowerCase()] ?? 1);
  const count =
    times === 1 ? Number(digits.replace(/\D/g, '')) : Number(digits.replace(',', '.')) * times;
  return Number.isSafeInteger(Math.round(count)) ? Math.round(count) : null;
}
