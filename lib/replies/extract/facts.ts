import type { Group } from '../concepts';
import type { Trouble } from '../phrases/phrasebook';
import type { Determiner, Gender } from '../words/words';

/** The thing a comment is about, with what its language needs to inflect it. */
export type Issue = {
  readonly group: Group | null;
  readonly gender: Gender | null;
  readonly determiner: Determiner;
  readonly noun: string;
  /** The noun as it stands after "without"; null where that would be no sentence. */
  readonly bare: string | null;
  /** Whether `trouble` can be said of this thing. */
  readonly suffers: boolean;
};

/** A length of time, ready in both cases German tells apart. */
export type Duration = {
  readonly text: string;
  readonly dative: string;
  /** A day or more. */
  readonly long: boolean;
};

/** What was found, with the comment's own words for it. */
export type Found<Value> = { readonly value: Value; readonly words: string };

/** What a reply can safely name of one comment; null is silence, which is better than a wrong guess. */
export type Facts = {
  readonly name: string | null;
  readonly issue: Found<Issue> | null;
  /** Another thing the comment says it is about as well. */
  readonly second: Found<Issue> | null;
  readonly trouble: Found<Trouble> | null;
  /** That we left the writer without an answer, beside another trouble. */
  readonly silence: Found<Trouble> | null;
  readonly duration: Found<Duration> | null;
  readonly since: Found<string> | null;
  readonly nth: Found<string> | null;
  readonly amount: Found<string> | null;
  readonly place: Found<string> | null;
  readonly loyal: Found<string> | null;
  readonly good: Found<string> | null;
  readonly quote: Found<string> | null;
  /** Something is asked for that can be refused. */
  readonly requests: boolean;
  /** Nothing but emoji and signs. */
  readonly wordless: boolean;
};
