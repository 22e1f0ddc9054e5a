import type { Span } from '../normalise';
import { phraseSource } from '../phrases';
import { ANY, beginningsOf, isWordCode, LONGEST_BEGINNING } from './beginnings';
import { alternativesOf } from './parts';
import type { Step } from './steps';
import { stepOf } from './steps';

/** Finds the places of every list's phrases in a folded text; lists without any are left out. */
export type Matcher<Name> = (text: string) => ReadonlyMap<Name, readonly Span[]>;

type Lists<Name> = readonly (readonly [name: Name, phrases: readonly string[]])[];

/**
 * Looks up lists of phrases (their syntax: `phrases.ts`) all in one pass: matches are whole words, so
 * only the few alternatives that can begin with a word's first letters are tried at each word. The
 * places of a list are those of one regular expression of its phrases in their order, from left to
 * right without overlap.
 */
export function matcherOf<Name>(lists: Lists<Name>): Matcher<Name> {
  const candidates = candidatesIn(lists);
  return (text) => {
    const found = new Map<Name, Span[]>();
    let isAfterWord = false;
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      const isStart = !isAfterWord;
      isAfterWord = isWordCode(code);
      if (!isStart) continue;
      for (const { name, steps } of candidates(text, start)) {
        // Hardly any word is the beginning of a match: only then the spans before it are looked at.
        const end = firstEnd(steps, text, start);
        if (end === -1) continue;
        const spans = found.get(name);
        if (!spans) found.set(name, [{ start, end }]);
        else if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
      }
    }
    return found;
  };
}

function firstEnd(steps: readonly Step[], text: string, start: number): number {
  for (const step of steps) {
    const end = step(text, start);
    if (end !== -1) return end;
  }
  return -1;
}

const WORD_END: Step = (text, at) => (isWordCode(text.charCodeAt(at)) ? -1 : at);

type Alternative<Name> = { readonly name: Name; readonly place: number; readonly step: () => Step };
type Candidate<Name> = { readonly name: Name; readonly steps: readonly Step[] };

/** What of each list can begin at a place, in the order of its phrases. */
function candidatesIn<Name>(lists: Lists<Name>) {
  const index = indexOf(lists);
  const known = new Map<number, readonly Candidate<Name>[]>();
  return (text: string, start: number): readonly Candidate<Name>[] => {
    const key = keyAt(text, start);
    const before = known.get(key);
    if (before) return before;
    const steps = new Map<Name, Step[]>();
    for (const { name, step } of alternativesFor(index, beginningAt(text, start)))
      steps.set(name, [...(steps.get(name) ?? []), step()]);
    const candidates = [...steps].map(([name, its]) => ({ name, steps: its }));
    known.set(key, candidates.length === 0 ? NO_CANDIDATES : candidates);
    return candidates;
  };
}

const NO_CANDIDATES: readonly never[] = [];

type Index<Name> = ReadonlyMap<string, readonly Alternative<Name>[]>;

const alternativesFor = <Name>(index: Index<Name>, beginning: string): Alternative<Name>[] =>
  [beginning, ...[...beginning].map((_, length) => beginning.slice(0, length) + ANY)]
    .flatMap((it) => index.get(it) ?? [])
    .sort((a, b) => a.place - b.place);

/** The beginning of a word (as in `beginningsOf`) as a number; another sign is negative. */
function keyAt(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!isWordCode(first)) return -first;
  let key = first;
  for (let at = start + 1; at < start + LONGEST_BEGINNING; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) break;
    key = key * 128 + code;
  }
  return key;
}

function beginningAt(text: string, start: number): string {
  if (!isWordCode(text.charCodeAt(start))) return text.charAt(start);
  let end = start + 1;
  while (end < start + LONGEST_BEGINNING && isWordCode(text.charCodeAt(end))) end++;
  const word = text.slice(start, end);
  return word.length < LONGEST_BEGINNING ? `${word} ` : word;
}

/** Alternatives of all lists by how they begin. */
function indexOf<Name>(lists: Lists<Name>): Index<Name> {
  const index = new Map<string, Alternative<Name>[]>();
  let place = 0;
  for (const [name, phrases] of lists) {
    for (const source of phrases.flatMap((phrase) => alternativesOf(phraseSource(phrase)))) {
      const alternative = { name, place: place++, step: stepOnce(source) };
      for (const beginning of beginningsOf(source)) {
        const others = index.get(beginning);
        if (others) others.push(alternative);
        else index.set(beginning, [alternative]);
      }
    }
  }
  return index;
}

/** Made when a text first has a word that begins like it. */
function stepOnce(source: string): () => Step {
  let step: Step | undefined;
  return () => (step ??= stepOf(source, WORD_END));
}
