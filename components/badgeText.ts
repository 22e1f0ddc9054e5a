import type { BadgeView } from './badgeView';
import { briefly, spokenly } from './durations';
import { keyOf } from './keyOf';
import { dayTime } from './times';
import type { Speech } from './words';

const TELLS_MINUTES: ReadonlySet<string> = new Set([
  'on-track',
  'due-soon',
  'late',
  'unknown-time',
  'answered',
  'answered-late',
]);

/** The words on a badge: "late 8 min", "≥ 2 h", "from 9:00"; `now` in ms since 1970 tells whether a day must be named. */
export function badgeText(badge: BadgeView, now: number, speech: Speech): string {
  const value = valueOf(badge, { now, length: briefly }, speech);
  const key = keyOf(badge.kind);
  return value === null ? speech.t(`badge.plain.${key}`) : speech.t(`badge.${key}`, [value]);
}

/** What a screen reader says of a badge: "Late 8 minutes"; a sentence without its full stop. */
export function badgeSentence(badge: BadgeView, now: number, speech: Speech): string {
  const value = valueOf(badge, { now, length: spokenly }, speech);
  const key = keyOf(badge.kind);
  return capital(
    value === null
      ? speech.t(`badge.spoken.plain.${key}`)
      : speech.t(`badge.spoken.${key}`, [value]),
    speech.language,
  );
}

/** The text with a capital first letter, as a language writes it. */
export const capital = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

function valueOf(
  { kind, minutes, atLeast, opensAt }: BadgeView,
  { now, length }: { readonly now: number; readonly length: typeof briefly },
  speech: Speech,
): string | null {
  if (kind === 'paused') return opensAt === null ? null : dayTime(opensAt, now, speech);
  if (!TELLS_MINUTES.has(kind) || minutes === null) return null;
  return length(speech.t, minutes, atLeast);
}
