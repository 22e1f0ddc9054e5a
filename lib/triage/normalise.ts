export type Span = { readonly start: number; readonly end: number };

/** A text as the rules read it; `spanOf` gives the place of a part in the original, `placeOf` goes the other way. */
export type Folded = {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
  readonly placeOf: (originalOffset: number) => number;
};

type Unit = { readonly char: string; readonly start: number; readonly end: number };

/**
 * The text in lower case without diacritics, zero-width characters, stretched letters ("sooo"), leet
 * ("1d10t") and letter spacing ("i d i o t"), with plain quotes and single spaces; line breaks stay.
 * Every part maps back to UTF-16 offsets of the original that never split a surrogate pair.
 */
export function fold(original: string): Folded {
  let folded = asFolded(unitsOf(original));
  if (STRETCH.test(folded.text)) folded = asFolded(withoutStretch(folded.units));
  folded = withoutSpacing(withoutLeet(folded));
  const { units, text } = folded;
  return {
    text,
    spanOf: ({ start, end }) => ({
      start: units[start]?.start ?? original.length,
      end: units[end - 1]?.end ?? original.length,
    }),
    placeOf: (offset) => {
      let [from, to] = [0, units.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if ((units[middle]?.end ?? Infinity) > offset) to = middle;
        else from = middle + 1;
      }
      return from;
    },
  };
}

type UnitsAndText = { readonly units: readonly Unit[]; readonly text: string };

function asFolded(units: readonly Unit[]): UnitsAndText {
  let text = '';
  for (const { char } of units) text += char;
  return { units, text };
}

const REPLACED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': '"',
  '›': '"',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '…': '.',
  '–': '-',
  '—': '-',
};
const INVISIBLE = /\p{Mn}|\p{Cf}|\p{Variation_Selector}/gu;

/** One unit per UTF-16 unit of the folded text, so that regular expressions and places agree. */
function unitsOf(original: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const point of original) {
    const end = start + point.length;
    const folded = foldedPoint(point);
    for (let at = 0; at < folded.length; at++) push(units, { char: folded.charAt(at), start, end });
    start = end;
  }
  return units;
}

function push(units: Unit[], unit: Unit): void {
  const last = units.at(-1);
  if (unit.char === ' ' && (last?.char === ' ' || last?.char === '\n')) return;
  if (unit.char === '\n' && last?.char === ' ') units.pop();
  units.push(unit);
}

function foldedPoint(point: string): string {
  if (point >= 'a' && point <= 'z') return point;
  if (point === '\n') return point;
  if (/\s/u.test(point)) return ' ';
  const lower = point.toLowerCase();
  const replaced = REPLACED[lower];
  if (replaced !== undefined) return replaced;
  if (lower < '\u0080') return lower;
  return lower.normalize('NFKD').replace(INVISIBLE, '').replace(/\s/gu, ' ').toLowerCase();
}

const STRETCH = /([a-z])\1\1/;

/** Letters that are often double: a stretch of them may stand for two. */
const OFTEN_DOUBLE = new Set(['e', 'o', 's', 'l']);

function withoutStretch(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length;) {
    const first = units[at];
    if (!first) break;
    let to = at + 1;
    while (units[to]?.char === first.char) to++;
    const isStretch = to - at >= 3 && /[a-z]/.test(first.char);
    const kept = !isStretch ? to - at : OFTEN_DOUBLE.has(first.char) ? 2 : 1;
    const end = units[to - 1]?.end ?? first.end;
    for (let i = 0; i < kept; i++) {
      const unit = units[at + i];
      if (unit) out.push(i === kept - 1 ? { ...unit, end } : unit);
    }
    at = to;
  }
  return out;
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
  '!': 'i',
};
const LEET_RUN =
  /(?<![a-z0-9])[013457$](?=[a-z]+[013457$][a-z])|(?<=[a-z])(?:[013457$]{1,2}|!)(?=[a-z])|(?<=[a-z])@(?=[a-z]+(?![\w.-]*\.[a-z]))/g;

function withoutLeet(folded: UnitsAndText): UnitsAndText {
  const runs = [...folded.text.matchAll(LEET_RUN)];
  if (runs.length === 0) return folded;
  const out = [...folded.units];
  for (const { 0: run, index } of runs) {
    for (let at = index; at < index + run.length; at++) {
      const unit = out[at];
      if (unit) out[at] = { ...unit, char: run === '11' ? 'l' : (LEET[unit.char] ?? unit.char) };
    }
  }
  return asFolded(out);
}

const SPACED = /(?<![a-z0-9'])(?:[a-z][ .*_-]){3,}[a-z](?![a-z0-9])/g;

function withoutSpacing(folded: UnitsAndText): UnitsAndText {
  const dropped = new Set<number>();
  for (const { 0: run, index } of folded.text.matchAll(SPACED)) {
    for (let at = 1; at < run.length; at += 2) dropped.add(index + at);
  }
  return dropped.size === 0 ? folded : asFolded(folded.units.filter((_, at) => !dropped.has(at)));
}
