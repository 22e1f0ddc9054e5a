import type { Between } from '../adapter';
import { saysDeleted } from '../deletedWords';
import { conversationOf } from './conversation';
import { FACTS } from './facts';
import { isBefore } from './ownParts';
import { plainWords } from './words';

/**
 * What stands between two comments of one conversation. Replies that are folded, a list that is
 * sorted anew and a comment that was hidden leave words or a button there.
 */
export function between(before: Element, after: Element): Between {
  const conversation = conversationOf(before);
  if (!conversation || conversationOf(after) !== conversation) return 'other';
  if (!isBefore(before, after)) return 'other';
  const left = before.ownerDocument.createRange();
  left.setStartAfter(before);
  left.setEndBefore(after);
  const words = plainWords(left.toString());
  if (saysDeleted(words)) return 'deleted';
  const rest = left.cloneContents();
  return words === '' && !rest.querySelector(FACTS.button.selector) ? 'nothing' : 'other';
}
