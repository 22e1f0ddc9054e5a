/**
 * One post as it is written down here. `age` counts back from the first load ("12m", "3h", "2d").
 * Ids are constants, so that an address stays the same; they do not encode the time as X's do.
 */
export interface Row {
  readonly id: string;
  readonly by: string;
  readonly age: string;
  /** What X calls the language: also `art` (emoji only) `qst` (too short to tell) and `und` (posted here). */
  readonly lang: string;
  readonly text: string;
  /** Id of the post it answers. */
  readonly to?: string;
  /** Id of the post it quotes. */
  readonly quote?: string;
  readonly likes?: number;
  readonly reposts?: number;
  readonly views?: number;
  /** Alternative text of a photo below the words. */
  readonly photo?: string;
}

/** Gives the id of the post numbered `n` here. */
export function idOf(n: number): string {
  return `21241${String(n).padStart(14, '0')}`;
}
