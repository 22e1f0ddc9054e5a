import { keyOf } from './keyOf';
import type { Translate } from './words';

/** What can be wrong with the store, by the names it gives itself. */
export type StoreTrouble = 'store-full' | 'store-closed' | 'store-unreadable';
/** Why something the user did could not be written down. */
export type NoteTrouble = StoreTrouble | 'no-ticket' | 'nothing-to-undo';

/** The trouble as the end of a sentence: "the disk is full." */
export const troubleWords = (t: Translate, trouble: NoteTrouble): string =>
  t(`store.why.${keyOf(trouble)}`);
