import type { UnitRow, Words } from '../words/words';
import type { Duration, Found } from './facts';
import { wordPattern } from './wordPattern';

const MAX_COUNT = 400;

/** How long it has lasted until now; a term, an age or "two weeks ago" is none. */
export function findDuration(text: string, words: Words): Found<Duration> | null {
  for (const unit of words.units) {
    const count = `(?<count>\\d{1,3}|${numberWords(words)})`;
    const span = `${count}(?: (?:full|whole|long|ganzen?|volle|lange|volle|hele|lange|bonnes?|longues?))? ?(?:${unit.pattern})`;
    const orders = [`(?:${words.lasting.before}) ${span}`, `${span} (?:${words.lasting.after})`];
    for (const pattern of orders) {
      const match = wordPattern(pattern).exec(text);
      const value = match && numberOf(match.groups?.['count'] ?? '', words);
      if (match && value && value <= MAX_COUNT) {
        return { value: durationOf(value, unit, words), words: spanIn(match[0], unit) };
      }
    }
    const vague = wordPattern(
      `(?:${words.lasting.before}) (?:${unit.vague}|${unit.dative.vague})`,
    ).exec(text);
    if (vague) {
      return {
        value: { text: unit.vague, dative: unit.dative.vague, long: unit.long },
        words: vague[0],
      };
    }
  }
  return null;
}

/** "since Monday": the moment, as the reply writes it. */
export function findSince(text: string, { since }: Words): Found<string> | null {
  for (const [written, pattern] of since.rows) {
    const match = wordPattern(`(?:${since.before}) (?:${pattern})`).exec(text);
    if (match) return { value: written, words: match[0] };
  }
  return null;
}

/** "the third time": the ordinal, as the reply writes it. */
export function findNth(text: string, { nth }: Words): Found<string> | null {
  for (const [written, pattern] of nth) {
    const match = wordPattern(pattern).exec(text);
    if (match) return { value: written, words: match[0] };
  }
  return null;
}

/** How many years someone says they have been a customer. */
export function findLoyal(text: string, words: Words): Found<string> | null {
  const pattern = words.loyal.pattern.replaceAll('{number}', `\\d{1,2}|${numberWords(words)}`);
  const match = wordPattern(pattern).exec(text);
  const years =
    match && numberOf(match.groups?.['years'] ?? match.groups?.['yearsToo'] ?? '', words);
  if (!match || !years || years < 2) return null;
  return { value: `${written(years, words)} ${words.loyal.unit}`, words: match[0] };
}

const numberWords = ({ numbers, one }: Words) => [...numbers.slice(1), one].join('|');

function numberOf(word: string, { numbers, one }: Words): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (wordPattern(one).test(word)) return 1;
  const place = numbers.indexOf(word.toLowerCase());
  return place < 0 ? null : place + 1;
}

const written = (count: number, { numbers }: Words) => numbers[count - 1] ?? String(count);

function durationOf(count: number, unit: UnitRow, words: Words): Duration {
  if (count === 1) return { text: unit.one, dative: unit.dative.one, long: unit.long };
  const number = written(count, words);
  return {
    text: `${number} ${unit.many}`,
    dative: `${number} ${unit.dative.many}`,
    long: unit.long,
  };
}

/** The count and the unit without the words around them. */
const spanIn = (words: string, unit: UnitRow) =>
  new RegExp(`\\S+ (?:\\p{L}+ )?(?:${unit.pattern})`, 'iu').exec(words)?.[0] ?? words;
