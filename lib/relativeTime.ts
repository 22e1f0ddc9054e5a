import type { Interval } from './time';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './time';

/** How long one unit can be, in ms: months and years are not all the same length. */
type Unit = { readonly shortestMs: number; readonly longestMs: number };

const fixed = (ms: number): Unit => ({ shortestMs: ms, longestMs: ms });
const SECOND = fixed(1000);
const MINUTE = fixed(MINUTE_MS);
const HOUR = fixed(HOUR_MS);
const DAY = fixed(DAY_MS);
const WEEK = fixed(7 * DAY_MS);
const MONTH: Unit = { shortestMs: 28 * DAY_MS, longestMs: 31 * DAY_MS };
const YEAR: Unit = { shortestMs: 365 * DAY_MS, longestMs: 366 * DAY_MS };
/** "j": a day ("jour") in French, a year in German and Dutch; without the language it is either. */
const DAY_OR_YEAR: Unit = { shortestMs: DAY.shortestMs, longestMs: YEAR.longestMs };

/** The words of the four interface languages, full stops left out. */
const UNITS: ReadonlyArray<readonly [unit: Unit, words: string]> = [
  [SECOND, 's sec secs second seconds sek sekunde sekunden seconde seconden secondes'],
  [MINUTE, 'm min mins minute minutes minuten minuut'],
  [HOUR, 'h hr hrs hour hours std stunde stunden u uur uren heure heures'],
  [DAY, 'd day days t tag tage tagen dag dagen jour jours'],
  [WEEK, 'w wk wks week weeks wo woche wochen weken sem semaine semaines'],
  [MONTH, 'mo mos month months mon monat monate monaten mnd maand maanden mois'],
  [YEAR, 'y yr yrs year years jahr jahre jahren jr jaar jaren an ans'],
];

const UNIT_OF: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);
const J_IN: Readonly<Record<string, Unit>> = { fr: DAY, de: YEAR, nl: YEAR };

const NOW = new Set([
  'just now',
  'now',
  'gerade eben',
  'jetzt',
  'zojuist',
  'zonet',
  'nu net',
  'nu',
  "à l'instant",
  "a l'instant",
  'maintenant',
]);

/** What stands around the number in the long forms: "vor 3 Std.", "il y a 3 h", "3 uur geleden". */
const AROUND = /^(?:about|vor|etwa|ca|il y a|environ|ongeveer) | (?:ago|geleden)$/g;
const ONE = new Set(['a', 'an', 'one', 'ein', 'eine', 'einem', 'einer', 'een', 'un', 'une']);
/** Marks that do not show: direction, byte order, zero-width space. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * When something was posted that a page calls so many units old ("3 Std.", "1w", "à l'instant", in
 * English, German, Dutch or French), read at `seenAt` (ms since 1970); null for anything else. Such
 * pages round down: comments 11 days old were shown as "1w". `language` is that of the interface.
 */
export function relativeTime(
  text: string,
  seenAt: number,
  language: string | null = null,
): Interval | null {
  const said = plain(text);
  if (NOW.has(said)) return { earliest: seenAt - MINUTE_MS, latest: seenAt };
  const [, amount, word] = /^(\d{1,3}|\p{L}+(?= )) ?(\p{L}+)$/u.exec(said) ?? [];
  if (amount === undefined || word === undefined) return null;
  const count = ONE.has(amount) ? 1 : Number(amount);
  const unit = word === 'j' ? dayOrYear(language) : UNIT_OF.get(word);
  if (!unit || !Number.isInteger(count)) return null;
  return {
    earliest: seenAt - (count + 1) * unit.longestMs,
    latest: seenAt - count * unit.shortestMs,
  };
}

const dayOrYear = (language: string | null): Unit =>
  J_IN[language?.slice(0, 2).toLowerCase() ?? ''] ?? DAY_OR_YEAR;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(AROUND, '')
    .replace(AROUND, '')
    .trim();
