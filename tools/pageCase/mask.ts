/** Replaces what people wrote, one for one: equal words and numbers stay equal, others stay others. */
export type Mask = {
  /** Letters become invented words, digits other digits, emoji other emoji; signs and spaces stay. */
  readonly text: (text: string) => string;
  /** As `text`, with the digits kept: for what a site counts. */
  readonly words: (text: string) => string;
};

/** A mask that invents no word which `original` (the whole saved page) holds. */
export function maskFor(original: string): Mask {
  const taken = new Set(original.toLowerCase().match(/[a-z]+/g) ?? []);
  const words = new Map<string, string>();
  const numbers = new Map<string, string>();
  const emojis = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (kind: string): number => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  };
  const word = (run: string): string => {
    const key = run.toLowerCase();
    let made = words.get(key);
    for (let tries = 0; made === undefined; tries++) {
      const invented = inventedWord(key.length, next(`word ${key.length}`));
      if (!taken.has(invented) || tries > MAX_TRIES) made = invented;
    }
    words.set(key, made);
    return inCaseOf(run, made);
  };
  const number = (run: string): string => {
    const made = numbers.get(run) ?? inventedNumber(run.length, next(`number ${run.length}`));
    numbers.set(run, made);
    return made;
  };
  const emoji = (sign: string): string => {
    const made = emojis.get(sign) ?? EMOJIS[emojis.size % EMOJIS.length] ?? '';
    emojis.set(sign, made);
    return made;
  };
  const masked = (text: string, ofDigits: (run: string) => string): string =>
    plainSigns(text).replace(RUNS, (run, sign?: string, letters?: string) =>
      sign !== undefined ? emoji(sign) : letters !== undefined ? word(letters) : ofDigits(run),
    );
  return { words: (text) => masked(text, (run) => run), text: (text) => masked(text, number) };
}

/** Letters in circles and squares, Roman numbers, wide digits and those of other scripts, as plain ones. */
const plainSigns = (text: string): string =>
  text.replace(/[\p{N}\p{Alphabetic}]/gu, (sign) => {
    if (/[\p{L}\p{M}0-9]/u.test(sign)) return sign;
    return /\p{N}/u.test(sign) ? String((sign.codePointAt(0) ?? 0) % 10) : 'x';
  });

/** An emoji with what is joined to it, a flag, or a key; a run of letters; a run of digits. */
const RUNS =
  /((?:\p{Extended_Pictographic}|\p{RI}{2}|[\d#*]\u{fe0f}?\u{20e3})(?:\u{200d}\p{Extended_Pictographic}|\u{fe0f}|[\u{1f3fb}-\u{1f3ff}])*)|([\p{L}\p{M}]+)|\d+/gu;
const EMOJIS = [...'🍎🍊🍋🍉🍇🍓🍒🍑🥝🍅🥕🌽🥦🧄🧅🥔🍄🥜🌰🍞🥐🥖🧀🥚🍪🍩🍫🍬🍭🍮'];
const MAX_TRIES = 1000;
const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

function inventedWord(length: number, count: number): string {
  let rest = count;
  let made = '';
  for (let at = 0; at < length; at++) {
    const letters = at % 2 === 0 ? CONSONANTS : VOWELS;
    made += letters[rest % letters.length] ?? '';
    rest = Math.floor(rest / letters.length);
  }
  return made;
}

/** As long as before and never with a zero in front; short ones repeat. */
const inventedNumber = (length: number, count: number): string => {
  const digits = String(count % 10 ** (length - 1)).padStart(length - 1, '0');
  return length === 1 ? String((count % 9) + 1) : `1${digits}`;
};

const inCaseOf = (run: string, made: string): string => {
  if (run === run.toLowerCase()) return made;
  if (run === run.toUpperCase() && run.length > 1) return made.toUpperCase();
  return [...made].map((letter, at) => (isUpper(run[at]) ? letter.toUpperCase() : letter)).join('');
};

const isUpper = (letter = ''): boolean => letter !== letter.toLowerCase();
