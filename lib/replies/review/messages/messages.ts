import type { ReviewRule } from '../finding';

/** What each rule says of a draft in one language, one sentence each. */
export type Messages = Readonly<Record<ReviewRule, string>>;
