import { ANY, startsOf, startsOfParts } from './beginnings';
import type { Part, Repeat, Signs } from './parts';
import { alternativesOf, partsOf } from './parts';

/** Matches a text from a place on: the end of the match, or -1. */
export type Step = (text: string, at: number) => number;

/** Matches an alternative and then what `next` matches, with the choices of a regular expression. */
export function stepOf(alternative: string, next: Step): Step {
  const parts = partsOf(alternative);
  return parts.reduceRight(
    (after, part, place) =>
      part.kind === 'repeat' && part.part.kind === 'sign'
        ? signRun(part, { signs: part.part.signs, rest: parts.slice(place + 1) }, after)
        : stepOfPart(part, after),
    next,
  );
}

function stepOfPart(part: Part, next: Step): Step {
  switch (part.kind) {
    case 'text':
      return textStep(part.text, next);
    case 'sign': {
      const { signs } = part;
      return (text, at) => (isAmong(signs, text.charCodeAt(at)) ? next(text, at + 1) : -1);
    }
    case 'group':
      return choice(part.inner, next);
    case 'ahead': {
      const ahead = choice(part.inner, HERE);
      const { isNot } = part;
      return (text, at) => ((ahead(text, at) === -1) === isNot ? next(text, at) : -1);
    }
    case 'end':
      return (text, at) => (at === text.length ? next(text, at) : -1);
    case 'repeat':
      return repeat(part, next);
    default:
      return part satisfies never;
  }
}

const HERE: Step = (_, at) => at;

function textStep(wanted: string, next: Step): Step {
  const first = wanted.charCodeAt(0);
  const { length } = wanted;
  return (text, at) => {
    if (text.charCodeAt(at) !== first) return -1;
    for (let place = 1; place < length; place++)
      if (text.charCodeAt(at + place) !== wanted.charCodeAt(place)) return -1;
    return next(text, at + length);
  };
}

/** The end of a text is no character: its code is `NaN`. */
const isAmong = ({ ascii, beyond, isBeyond }: Signs, code: number): boolean =>
  code < 128
    ? ascii[code] === 1
    : code >= 128 && beyond.includes(String.fromCharCode(code)) !== isBeyond;

/**
 * The first alternative that lets the rest match. Only those are tried, and made, that can begin with
 * the character that comes next.
 */
function choice(inner: string, next: Step): Step {
  const alternatives = alternativesOf(inner);
  if (alternatives.length === 1) return stepOf(inner, next);
  let branches: Branches | undefined;
  return (text, at) => {
    branches ??= branchesOf(alternatives);
    const code = text.charCodeAt(at);
    const isLetter = code >= A && code <= Z;
    const its = isLetter ? branches.byLetter[code - A] : branches.byFirst.get(code);
    const branch = its ?? branches.others;
    for (const step of (branch.steps ??= branch.sources.map((source) => stepOf(source, next)))) {
      const end = step(text, at);
      if (end !== -1) return end;
    }
    return -1;
  };
}

const [A, Z] = [97, 122];

/** Alternatives in their order, and the steps of them once they are needed. */
type Branch = { readonly sources: readonly string[]; steps?: readonly Step[] };
type Branches = {
  readonly byFirst: ReadonlyMap<number, Branch>;
  /** Of those, the ones that begin with a letter, from a to z: a list is faster than a map. */
  readonly byLetter: readonly (Branch | undefined)[];
  /** Those that may begin with anything, or match nothing at all. */
  readonly others: Branch;
};

/** Alternatives by the character they begin with. */
function branchesOf(alternatives: readonly string[]): Branches {
  const all = alternatives.map((source) => {
    const starts = startsOf(source, 1);
    return { source, starts, isOpen: starts.has(ANY) || starts.has('') };
  });
  const byFirst = new Map<number, Branch>();
  for (const first of new Set(all.flatMap(({ starts }) => [...starts]))) {
    if (first === ANY || first === '') continue;
    const its = all.filter(({ isOpen, starts }) => isOpen || starts.has(first));
    byFirst.set(first.charCodeAt(0), { sources: its.map(({ source }) => source) });
  }
  const others = { sources: all.filter(({ isOpen }) => isOpen).map(({ source }) => source) };
  const byLetter = Array.from({ length: Z - A + 1 }, (_, letter) => byFirst.get(A + letter));
  return { byFirst, byLetter, others };
}

type Run = { readonly signs: Signs; readonly rest: readonly Part[] };

/** A class of characters repeated; shorter runs are only tried where the rest can begin within one. */
function signRun({ least, most, isLazy }: Repeat, { signs, rest }: Run, next: Step): Step {
  if (isLazy) return lazySignRun({ least, most, signs }, next);
  const isWhole = [...startsOfParts(rest, 1)].every(
    (start) => start !== '' && start !== ANY && !isAmong(signs, start.charCodeAt(0)),
  );
  return (text, at) => {
    let length = 0;
    while (length < most && isAmong(signs, text.charCodeAt(at + length))) length++;
    if (isWhole) return length < least ? -1 : next(text, at + length);
    for (; length >= least; length--) {
      const end = next(text, at + length);
      if (end !== -1) return end;
    }
    return -1;
  };
}

function lazySignRun(
  { least, most, signs }: Pick<Repeat, 'least' | 'most'> & Pick<Run, 'signs'>,
  next: Step,
): Step {
  return (text, at) => {
    for (let length = 0; length <= most; length++) {
      const end = length < least ? -1 : next(text, at + length);
      if (end !== -1) return end;
      if (!isAmong(signs, text.charCodeAt(at + length))) return -1;
    }
    return -1;
  };
}

function repeat({ part, least, most, isLazy }: Repeat, next: Step): Step {
  if (most === Infinity) return repeatForEver({ part, least, isLazy }, next);
  let step = next;
  for (let round = least; round < most; round++)
    step = either(stepOfPart(part, step), next, isLazy);
  for (let round = 0; round < least; round++) step = stepOfPart(part, step);
  return step;
}

function repeatForEver(
  { part, least, isLazy }: Pick<Repeat, 'part' | 'least' | 'isLazy'>,
  next: Step,
): Step {
  if (startsOfParts([part], 1).has(''))
    throw new Error('a part that may be empty is repeated for ever');
  const again: Step = (text, at) => onward(text, at);
  const onward = either(stepOfPart(part, again), next, isLazy);
  let step = onward;
  for (let round = 0; round < least; round++) step = stepOfPart(part, step);
  return step;
}

/** One more round or the rest, the one that is wanted more at first. */
function either(more: Step, next: Step, isLazy: boolean): Step {
  const [first, second] = isLazy ? [next, more] : [more, next];
  return (text, at) => {
    const end = first(text, at);
    return end === -1 ? second(text, at) : end;
  };
}
