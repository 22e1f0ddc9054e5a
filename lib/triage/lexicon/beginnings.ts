import type { Part, Signs } from './parts';
import { alternativesOf, partsOf } from './parts';

/** Any character at all, in a beginning. */
export const ANY = '\uffff';

/** How many characters of a word are told apart. */
export const LONGEST_BEGINNING = 4;
/** A class of more characters counts as any. */
const MOST_SIGNS = 12;

/** Whether a character code is a letter a–z or a figure, of which whole words are made. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/**
 * How the first word of a match can begin when no letter and no figure follows the match: the letters
 * and figures up to `LONGEST_BEGINNING`, a space behind them where the word ends before, or `ANY`
 * where it is not known how it goes on; of another sign only that sign. Rather too many than too few.
 */
export function beginningsOf(alternative: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const start of startsOf(alternative, LONGEST_BEGINNING)) {
    const last = start.charCodeAt(start.length - 1);
    if (start === '') all.add(ANY);
    else if (start.endsWith(ANY) || (start.length === 1 && !isWordCode(last))) all.add(start);
    else if (!isWordCode(last)) all.add(`${start.slice(0, -1)} `);
    else all.add(start.length < LONGEST_BEGINNING ? `${start} ` : start);
  }
  return all;
}

/**
 * The first characters of what an alternative matches, `length` of them at most; fewer where that can
 * be shorter, and none after `ANY` or the end of a word.
 */
export function startsOf(alternative: string, length: number): ReadonlySet<string> {
  const plain = PLAIN_START.exec(alternative)?.[0];
  if (plain !== undefined && plain.length >= length) return new Set([plain.slice(0, length)]);
  return startsOfParts(partsOf(alternative), length);
}

/** Most alternatives begin so; no need to read the rest. */
const PLAIN_START = /^[a-z0-9]{1,4}(?![a-z0-9]?[?*+{])/;

/** As `startsOf`, of an alternative's parts. */
export function startsOfParts(parts: readonly Part[], length: number): ReadonlySet<string> {
  let starts: ReadonlySet<string> = NOTHING;
  for (const part of parts) {
    const next = startsOfPart(part, length);
    starts = starts === NOTHING ? next : joined(starts, next, length);
    if (!someOpen(starts, length)) break;
  }
  return starts;
}

const NOTHING: ReadonlySet<string> = new Set(['']);
const UNKNOWN: ReadonlySet<string> = new Set([ANY]);

function startsOfPart(part: Part, length: number): ReadonlySet<string> {
  switch (part.kind) {
    case 'text':
      return new Set([part.text.slice(0, wordLength(part.text, length))]);
    case 'sign':
      return setOf(part.signs);
    case 'group':
      return union(alternativesOf(part.inner).map((branch) => startsOf(branch, length)));
    case 'ahead':
    case 'end':
      return NOTHING;
    case 'repeat': {
      const once = startsOfPart(part.part, length);
      const often = part.most > 1 ? union([once, joined(once, UNKNOWN, length)]) : once;
      return part.least === 0 ? union([NOTHING, often]) : often;
    }
    default:
      return part satisfies never;
  }
}

const signSets = new Map<Signs, ReadonlySet<string>>();

function setOf(signs: Signs): ReadonlySet<string> {
  const known = signSets.get(signs);
  if (known) return known;
  const chars = [...signs.ascii.keys()]
    .filter((code) => signs.ascii[code])
    .map((code) => String.fromCharCode(code))
    .concat(signs.beyond.split(''));
  const set = new Set(signs.isBeyond || chars.length > MOST_SIGNS ? [ANY] : chars);
  signSets.set(signs, set);
  return set;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const start of set) all.add(start);
  return all;
}

function joined(
  starts: ReadonlySet<string>,
  next: ReadonlySet<string>,
  length: number,
): ReadonlySet<string> {
  const all = new Set<string>();
  for (const start of starts) {
    if (!isOpen(start, length)) all.add(start);
    else for (const more of next) all.add((start + more).slice(0, length));
  }
  return all;
}

const isOpen = (start: string, length: number): boolean =>
  start.length < length && (start === '' || isWordCode(start.charCodeAt(start.length - 1)));

function someOpen(starts: ReadonlySet<string>, length: number): boolean {
  for (const start of starts) if (isOpen(start, length)) return true;
  return false;
}

/** Up to and with the first sign that belongs to no word. */
function wordLength(text: string, longest: number): number {
  let length = 0;
  while (length < Math.min(text.length, longest)) if (!isWordCode(text.charCodeAt(length++))) break;
  return length;
}
