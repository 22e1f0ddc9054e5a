import type { PatternRule, Severity } from '../finding';

/**
 * One family of wordings. Matched inside one sentence of the folded draft: lower case, no accents,
 * "ß" is "ss", "œ" is "oe", plain apostrophes, no text in quotation marks. A regular expression
 * over whole words with three additions:
 * - a space stands for spaces and the commas, semicolons, colons and dashes around them;
 * - ` … ` for up to six words, or none;
 * - `{name}` for a word of the language's `vocabulary`.
 *
 * `'{sorry} … {if}'` finds "sorry if" and "I am so sorry for the trouble, if there was any".
 */
export type Pattern = string;

/** What of one rule is found in a language, by severity; the strongest match of a sentence counts. */
export type Family = { readonly [S in Severity]?: readonly Pattern[] } & {
  /** The rule is silent in a sentence with one of these. */
  readonly unless?: readonly Pattern[];
  /**
   * Better wordings: the first pattern that matches in what was found is replaced (`$1` gives a
   * group, in the draft's own case). `''` leaves it out, and the sentence with it where little else
   * stands there. `[what happened]` is a gap for the human.
   */
  readonly rewrites?: ReadonlyArray<readonly [pattern: Pattern, replacement: string]>;
};

/** What exemptions and the parts of a reply are told by; each a list of families. */
export const CUES = [
  /** Any word of apology: "sorry", "we apologise", "tut uns leid". */
  'apology',
  /** Owns the fault: "our mistake", "I should have", "we let you down". */
  'responsibility',
  /** A reason in plain words: "because", "weil", "the reason is", "since a pipe burst". */
  'explanation',
  /** I or we will do something: "I will call", "we'll send". With a time it is a repair. */
  'promise',
  /** I or we have done something for the writer: "I have refunded", "your money is on its way". */
  'done',
  /** A moment or a span: "by 5 pm", "today", "within two days", "tomorrow". */
  'time',
  /** Asks for one thing without a question mark: "tell me which", "send us a photo". */
  'ask',
  /** What the writer can do or have: "you can", "instead we offer", "until Friday you may". */
  'option',
  /** An honest no: "we cannot", "is not possible". */
  'cannot',
  /** A private way: "DM", "private message", "by mail", "via the form", a link. */
  'private',
  /** A purpose or reason of a handoff: "so that I can", "because it needs your address". */
  'purpose',
  /** Somebody in particular to whom something goes: "to our network team", "to Anna of billing". */
  'recipient',
  /** A sentence that says nothing by itself: a greeting, thanks for writing, "have a nice day". */
  'filler',
  /** The closing formula before a name: "best regards", "LG". */
  'closing',
  /** Says it understands or names what the writer suffers: "three weeks is too long". */
  'acknowledge',
] as const;
export type Cue = (typeof CUES)[number];

/** Everything the review knows of one language. */
export type Patterns = {
  /** Fragments the families share, by name: `if: 'if|in case|should'`. */
  readonly vocabulary: Readonly<Record<string, Pattern>>;
  readonly rules: Readonly<Record<PatternRule, Family>>;
  readonly cues: Readonly<Record<Cue, readonly Pattern[]>>;
  /** Ordinary words that shout in capitals: "not|never|please" (one expression, folded). */
  readonly shouted: Pattern;
  /** How the reader is addressed, on the draft as it stands (with case and accents); `/(?!)/u` matches nothing. */
  readonly formal: RegExp;
  readonly informal: RegExp;
};
