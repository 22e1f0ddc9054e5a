import type { SavedText } from '../savedReply';

/** A reply to begin with; its language is that of the set it stands in. */
export type Starter = Omit<SavedText, 'language'>;
