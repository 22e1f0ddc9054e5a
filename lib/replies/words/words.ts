import type { Group } from '../concepts';
import type { Trouble } from '../phrases/phrasebook';

/** How a reply names the thing: "your invoice", "our app", "the network", "roaming" (French: "le roaming"). */
export type Determiner = 'own' | 'our' | 'the' | 'bare';
/** `c` is the Dutch de-word; English has `n` throughout. */
export type Gender = 'm' | 'f' | 'n' | 'c' | 'pl';

/**
 * One thing a comment can be about: group, gender, determiner, the word as the reply writes it,
 * what stands after "without" (null: nothing does), and the pattern that finds it in the comment.
 */
export type NounRow = readonly [
  group: Group,
  gender: Gender,
  determiner: Determiner,
  noun: string,
  bare: string | null,
  pattern: string,
];

/** A unit of time: the pattern, one of it, several, several of unknown number; `dative` where German differs. */
export type UnitRow = {
  readonly pattern: string;
  readonly one: string;
  readonly many: string;
  readonly vague: string;
  readonly dative: { readonly one: string; readonly many: string; readonly vague: string };
  /** Whether one of it is a long time to be without something. */
  readonly long: boolean;
};

/** Everything the extraction knows of one language. Patterns match whole words, without case. */
export type Words = {
  readonly nouns: readonly NounRow[];
  readonly troubles: ReadonlyArray<readonly [Trouble, string]>;
  /** Qualities in praise, as a clause for "good to read …". */
  readonly good: ReadonlyArray<readonly [clause: string, pattern: string]>;
  /** "one" to "twelve", and other words for one. */
  readonly numbers: readonly string[];
  readonly one: string;
  readonly units: readonly UnitRow[];
  /** What may stand before a duration that lasts until now, and after it. */
  readonly lasting: { readonly before: string; readonly after: string };
  /** "since …": the word as the reply writes it, and its pattern. */
  readonly since: {
    readonly before: string;
    readonly rows: ReadonlyArray<readonly [string, string]>;
  };
  /** "third time": the ordinal as the reply writes it, and the whole pattern. */
  readonly nth: ReadonlyArray<readonly [string, string]>;
  /** How long someone has been a customer: a pattern with one group for the number of years. */
  readonly loyal: { readonly pattern: string; readonly unit: string };
  /** Prepositions that stand before a place. */
  readonly placeAfter: string;
  /** Signs that a second thing follows. */
  readonly alsoAbout: string;
  /** Possessives that stand before a thing of the writer's. */
  readonly own: string;
  /** Words that follow a possessive and are no thing to talk about. */
  readonly notThings: string;
  /** How something is asked for that can be refused; a question for a fact has no honest no. */
  readonly request: string;
  /** Signs that the cause lies with someone else: then nothing is owned. */
  readonly notOurs: string;
  /** Words that are never quoted back. */
  readonly swear: string;
  readonly formal: RegExp;
  readonly informal: RegExp;
};
