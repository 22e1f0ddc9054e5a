import type { Language } from '../../../triage/triage';
import type { Draft } from '../draft';
import type { ReviewFinding } from '../finding';
import type { Hit } from '../patternHits';
import type { DraftLength } from '../../length';
import type { Parts } from '../part';
import type { ReviewInput } from '../reviewInput';
import type { Sentence } from '../draft';

/** What a check may look at. */
export type CheckInput = {
  readonly input: ReviewInput;
  readonly draft: Draft;
  /** The draft's language, and the comment's. */
  readonly language: Language;
  readonly expected: Language;
  readonly parts: Parts;
  readonly length: DraftLength | null;
  readonly substance: readonly Sentence[];
  /** What the patterns found, exemptions done. */
  readonly hits: readonly Hit[];
};

/** A finding before it has its sentence; places are in the draft. */
export type Found = Omit<ReviewFinding, 'message'>;

/** One rule that is more than patterns. */
export type Check = (input: CheckInput) => readonly Found[];
