import type { Span } from '../../triage/normalise';
import { overlap } from '../../triage/reading';
import { COMMON_WORDS } from '../review/commonWords';
import { wordsIn } from '../similar/swap';
import { COMMON_FIRST_NAMES } from '../words/firstNames';

export type Person = { readonly name: string | null; readonly handle: string | null };

/** Named in the text, but nobody of the thread. */
export const NO_ONE = -1;

/** Where somebody is named; `person`: their place among the people given. */
export type NamedAt = Span & { readonly person: number };

const CAPITAL = String.raw`\p{Lu}[\p{Ll}\p{Lu}'’-]+`;
const TITLED = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r|[Pp]rof|[Hh]errn?|[Ff]rau|[Mm]eneer|[Mm]ijnheer|[Mm]evrouw|[Mm]evr|[Dd]hr|[Mm]onsieur|[Mm]adame|[Mm]me|[Mm]lle|M)\.?[  ])${CAPITAL}(?:(?:[  ](?:de|den|der|du|van|von|le|la))*[  ]${CAPITAL})?`,
  'gu',
);
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_@#])(${CAPITAL})((?:[  ](?:de|den|der|du|van|von|le|la|el|ter|ten))*[  ]${CAPITAL})?`,
  'gu',
);
const HANDLE = /(?<![\p{L}\p{N}_.])@[\p{L}\p{N}_.]{2,}/gu;

/** Everybody a text names: the people of its thread by any part of their name or handle, others by handle, title or a common first name. */
export function namedIn(text: string, people: readonly Person[]): NamedAt[] {
  const known = people.flatMap((person, at) => ofPerson(text, person, at));
  const others = [...matches(text, HANDLE), ...matches(text, TITLED), ...byFirstName(text)];
  const found: NamedAt[] = [...known, ...others.map((span) => ({ ...span, person: NO_ONE }))];
  return found.filter((one, at) => !found.slice(0, at).some((sooner) => overlap(sooner, one)));
}

function ofPerson(text: string, ...[{ name, handle }, person]: [Person, number]): NamedAt[] {
  const parts = (name ?? '')
    .split(/\s+/)
    .filter((part) => part.length > 2 && /^\p{L}/u.test(part) && startsHigh(part, 0));
  const spans = [
    ...wordsIn(text, (name ?? '').trim()),
    ...wordsIn(text, (handle ?? '').replace(/^@/, '')).map(({ start, end }) => ({
      start: text[start - 1] === '@' ? start - 1 : start,
      end,
    })),
    ...parts.flatMap((part) => wordsIn(text, part).filter(({ start }) => startsHigh(text, start))),
  ];
  return spans.map((span) => ({ ...span, person }));
}

/** "Karen", "Jan Peeters": a common first name with a capital, with a surname behind it. A frequent word alone ("Will you") is none. */
function byFirstName(text: string): Span[] {
  return [...text.matchAll(NAMED)].flatMap(({ 0: whole, 1: first = '', 2: last, index }) => {
    const bare = first.toLowerCase();
    if (!COMMON_FIRST_NAMES.has(bare)) return [];
    if (!last && isWord(bare)) return [];
    return [{ start: index, end: index + whole.length }];
  });
}

const isWord = (word: string): boolean =>
  Object.values(COMMON_WORDS).some((words) => words.has(word));

const startsHigh = (text: string, place: number): boolean =>
  /^\p{Lu}/u.test(text.slice(place, place + 2));

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
