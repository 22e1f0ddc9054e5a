import { type Language, WORDS } from './words';

const UNITS = [
  { unit: 'minute', ms: 60_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'week', ms: 7 * 86_400_000 },
  { unit: 'year', ms: 365 * 86_400_000 },
] as const;

/** The coarse time the site writes under a comment, rounded down: "2h", "2 Std.". */
export function shortTime(ageMs: number, language: Language): string {
  const { index, count } = coarse(ageMs);
  const words = WORDS[language];
  return count < 1 ? words.justNow : (words.shortTime[index]?.(count) ?? '');
}

/** The same in words, as the labels for screen readers have it: "2 hours ago". */
export function longTime(ageMs: number, language: Language): string {
  const { index, count } = coarse(ageMs);
  const unit = UNITS[index]?.unit ?? 'minute';
  if (count < 1) return WORDS[language].justNow;
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-count, unit);
}

function coarse(ageMs: number): { index: number; count: number } {
  const index = Math.max(
    0,
    UNITS.findLastIndex(({ ms }) => ageMs >= ms),
  );
  return { index, count: Math.floor(ageMs / (UNITS[index]?.ms ?? 1)) };
}
