import type { Site } from '../../comment';
import type { Language } from '../../triage/triage';
import type { DraftLength } from '../length';
import type { Visibility } from '../suggestion';
import type { ReviewFinding } from './finding';

export const PARTS = [
  'acknowledge',
  'responsibility',
  'explanation',
  'repair',
  'question',
  'nextStep',
  'signature',
] as const;
export type Part = (typeof PARTS)[number];

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

export type Review = {
  readonly language: Language;
  /** In the order of the text. */
  readonly findings: readonly ReviewFinding[];
  readonly parts: Readonly<Record<Part, boolean>>;
  /** Null where no limit is known: a private message, or no site. */
  readonly length: DraftLength | null;
};
