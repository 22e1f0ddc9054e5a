import type { Concept } from '../lexicon/lexicon';
import type { Reading } from '../reading';
import type { WhyKey } from '../why';
import type { Datum } from './datum';

type AfterCue = { readonly cue: Concept; readonly value: RegExp; readonly why: WhyKey };

/** A word with a digit or a sign in it, at least three long: "is wrong" names no password. */
const SECRET = /^["'(]?(?=\S*[\d!@#$%^&*_+])[^\s"',;]{3,40}/;
/** Letters, digits and their separators with at least four digits. */
const NUMBER =
  /^["'(]?(?:[A-Z]{0,4}[ -]?\d[\d ./-]{2,22}\d|(?=(?:[^\d\s]{0,4}\d){4})[A-Z\d][A-Z\d./-]{3,20})/;

const KINDS: readonly AfterCue[] = [
  { cue: 'loginCue', value: SECRET, why: 'login' },
  { cue: 'customerNumberCue', value: NUMBER, why: 'customer-number' },
];

/** Logins and customer numbers: a value right after the words that announce it. */
export const afterCues = (reading: Reading): Datum[] =>
  KINDS.flatMap(({ cue, value, why }) =>
    reading.find(cue).flatMap((span): Datum[] => {
      const { end } = reading.folded.spanOf(span);
      const rest = reading.input.text.slice(end, end + 60);
      const gap = /^[\s:=#]*/.exec(rest)?.[0].length ?? 0;
      const found = value.exec(rest.slice(gap));
      if (!found) return [];
      return [{ start: end + gap, end: end + gap + found[0].trimEnd().length, why, weight: 0.75 }];
    }),
  );
