import type { DraftPause } from '../lib/draftPause';
import type { DraftAuthor } from '../lib/replies/byModel/draftSource';
import type { Visibility } from '../lib/replies/suggestion';
import type { DraftAbout } from './draftReview';
import type { StoreTrouble } from './storeTrouble';

/** A draft as the editor shows it. */
export type DraftView = {
  readonly text: string;
  readonly visibility: Visibility;
  /** Who alone will read a private draft; null: not known. */
  readonly addressee: string | null;
  /** Names of the gaps its suggestion came with, filled or not. */
  readonly gaps: readonly string[];
  /** As the site counts; `limit` null: the site has none worth telling. */
  readonly length: { readonly used: number; readonly limit: number | null };
  /** What it answers; left out: it is not reviewed. */
  readonly about?: DraftAbout;
  /** The model that wrote it, while not a letter was changed; left out: a person did. */
  readonly author?: DraftAuthor;
  /** What happened while it was written; left out: nothing. */
  readonly pause?: DraftPause;
  /** The last letters could not be kept; left out: all is kept. */
  readonly notKept?: StoreTrouble;
};
