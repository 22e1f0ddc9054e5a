/** Characters of a class; beyond ASCII those listed, or all others than those. */
export type Signs = {
  readonly ascii: Uint8Array;
  readonly beyond: string;
  readonly isBeyond: boolean;
};

/** A part of an alternative; `inner` is read when a text first gets there. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sign'; readonly signs: Signs }
  | { readonly kind: 'group'; readonly inner: string }
  | { readonly kind: 'ahead'; readonly isNot: boolean; readonly inner: string }
  | { readonly kind: 'end' }
  | Repeat;
export type Repeat = {
  readonly kind: 'repeat';
  readonly part: Part;
  readonly least: number;
  readonly most: number;
  readonly isLazy: boolean;
};

/** The parts of a regular expression between its outermost `|`. */
export function alternativesOf(source: string): readonly string[] {
  if (!/[\\()[]/.test(source)) return source.split('|');
  const alternatives: string[] = [];
  let from = 0;
  for (let at = nextMark(source, 0); at < source.length; at = nextMark(source, at + 1)) {
    const char = source[at];
    if (char === '(') at = endOfGroup(source, at);
    if (char === ')') throw new Error(`a group without beginning: ${source}`);
    if (char !== '|') continue;
    alternatives.push(source.slice(from, at));
    from = at + 1;
  }
  return [...alternatives, source.slice(from)];
}

/**
 * An alternative of a regular expression as the lexicons write them: characters, classes, `.`, `\w`,
 * `\d`, groups that capture nothing, repeats, lookaheads and `$`. Throws on anything else.
 */
export function partsOf(alternative: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < alternative.length;) {
    PLAIN.lastIndex = at;
    if (PLAIN.test(alternative)) {
      parts.push({ kind: 'text', text: alternative.slice(at, PLAIN.lastIndex) });
      at = PLAIN.lastIndex;
      continue;
    }
    const end = endOfPart(alternative, at);
    const part = partIn(alternative.slice(at, end));
    QUANTIFIER.lastIndex = end;
    const quantifier = QUANTIFIER.exec(alternative);
    parts.push(quantifier ? repeated(part, quantifier) : part);
    at = quantifier ? QUANTIFIER.lastIndex : end;
  }
  return parts;
}

/** Characters that mean themselves, without the last one if it is repeated. */
const PLAIN = /(?:[^\\[(){}?*+.$^|](?![?*+{]))+/y;
const QUANTIFIER = /(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})(\?)?/y;
const COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  '?': [0, 1],
  '*': [0, Infinity],
  '+': [1, Infinity],
};

/** Up to the next bracket or `|`; those in a class or behind a `\` are none. */
const UNMARKED = /(?:[^\\[()|]+|\\[^]|\[(?:[^\]\\]|\\[^])*\])*/y;

/** The place of the next bracket or `|`; the length of the source where there is none. */
function nextMark(source: string, from: number): number {
  UNMARKED.lastIndex = from;
  UNMARKED.test(source);
  return UNMARKED.lastIndex;
}

/** The place of the bracket that closes the one at `from`. */
function endOfGroup(source: string, from: number): number {
  let depth = 1;
  for (let at = nextMark(source, from + 1); at < source.length; at = nextMark(source, at + 1)) {
    if (source[at] === '(') depth++;
    if (source[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`a group without end: ${source}`);
}

function endOfPart(source: string, at: number): number {
  const char = source[at];
  if (char === '(') return endOfGroup(source, at) + 1;
  if (char === '[') return nextInClass(source, at);
  return at + (char === '\\' ? 2 : 1);
}

function nextInClass(source: string, from: number): number {
  CLASS.lastIndex = from;
  if (!CLASS.test(source)) throw new Error(`a class without end: ${source}`);
  return CLASS.lastIndex;
}

const CLASS = /\[(?:[^\]\\]|\\[^])*\]/y;

function partIn(source: string): Part {
  const first = source.charAt(0);
  if (first === '(') return groupIn(source);
  if (first === '[') return { kind: 'sign', signs: classIn(source.slice(1, -1)) };
  if (first === '.') return { kind: 'sign', signs: NO_BREAK };
  if (first === '$') return { kind: 'end' };
  if (first === '\\') return escapedIn(source.charAt(1));
  if ('?*+{}^'.includes(first)) throw new Error(`not for phrases: ${source}`);
  return { kind: 'text', text: first };
}

function groupIn(source: string): Part {
  const opening = source.slice(0, 3);
  const inner = source.slice(3, -1);
  if (opening === '(?:') return { kind: 'group', inner };
  if (opening !== '(?=' && opening !== '(?!') throw new Error(`not for phrases: ${source}`);
  return { kind: 'ahead', isNot: opening === '(?!', inner };
}

function escapedIn(char: string): Part {
  const signs = CLASSES[char];
  if (signs) return { kind: 'sign', signs };
  if (/[a-z0-9]/i.test(char)) throw new Error(`not for phrases: \\${char}`);
  return { kind: 'text', text: char };
}

function repeated(part: Part, quantifier: RegExpExecArray): Repeat {
  const [, sign = '', from = '', comma, to = '', lazy] = quantifier;
  const [least, most] = COUNTS[sign] ?? [
    Number(from),
    comma === undefined ? Number(from) : to === '' ? Infinity : Number(to),
  ];
  return { kind: 'repeat', part, least, most, isLazy: lazy !== undefined };
}

const classes = new Map<string, Signs>();

function classIn(inner: string): Signs {
  const known = classes.get(inner);
  if (known) return known;
  const signs = signsOf(inner);
  classes.set(inner, signs);
  return signs;
}

/** What stands between the brackets of a class. */
function signsOf(inner: string): Signs {
  const isNot = inner.startsWith('^');
  const ascii = new Uint8Array(128).fill(Number(isNot));
  let beyond = '';
  const add = (code: number): void => {
    if (code < 128) ascii[code] = Number(!isNot);
    else beyond += String.fromCharCode(code);
  };
  for (const [, from = '', to = from] of inner.slice(Number(isNot)).matchAll(RANGE)) {
    const shorthand = from.length > 1 ? CLASSES[from.charAt(1)] : undefined;
    if (shorthand) shorthand.ascii.forEach((is, code) => is && add(code));
    else for (let code = lastCode(from); code <= lastCode(to); code++) add(code);
  }
  return { ascii, beyond, isBeyond: isNot };
}

const RANGE = /(\\?[^])(?:-(\\?[^]))?/g;
const lastCode = (text: string): number => text.charCodeAt(text.length - 1);

const NO_BREAK = signsOf('^\n\r\u2028\u2029');
const CLASSES: Readonly<Record<string, Signs>> = {
  w: signsOf('a-zA-Z0-9_'),
  d: signsOf('0-9'),
  n: signsOf('\n'),
};
