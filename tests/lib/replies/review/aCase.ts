import type { ReviewRule } from '../../../../lib/replies/review/finding';
import type { Part } from '../../../../lib/replies/review/part';
import type { ReviewInput } from '../../../../lib/replies/review/reviewInput';

/**
 * One line of `cases/<language>.jsonl`: a reply and what the review must say of it, no more and no
 * less. A rule of `may` is right with and without: people differ there. `parts` holds only what the
 * line is about.
 */
export type Case = Omit<ReviewInput, 'lang'> & {
  readonly id: string;
  readonly lang?: string;
  readonly rules: readonly ReviewRule[];
  readonly may?: readonly ReviewRule[];
  readonly parts?: Partial<Record<Part, boolean>>;
};
