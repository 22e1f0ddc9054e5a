import type { Site } from '../../comment';
import type { Visibility } from '../suggestion';

/** A draft to be reviewed, and what is known of where it will stand. */
export type ReviewInput = {
  /** The human's own draft. */
  readonly text: string;
  /** The language of the comment as the site tells it; decides where the texts do not. */
  readonly lang?: string | null;
  /** The comment that the draft answers. */
  readonly comment?: string | null;
  readonly visibility: Visibility;
  readonly site?: Site | null;
  /** Our replies that stand in the thread already. */
  readonly threadReplies?: readonly string[];
};
