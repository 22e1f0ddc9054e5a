import type { Ticket } from './ticket';
import { isTextOf } from './isTextOf';

export type KeptDraft = {
  readonly text: string;
  /** When it was changed last, ms since 1970. */
  readonly updatedAt: number;
};

/**
 * Whether a draft stands on the page by now: it was inserted as it is, and a reply of ours that came
 * after says the same. `textOf` gives the words of a reply by its comment id; undefined: not known,
 * and then nobody knows whether it was the draft.
 */
export function wasPosted(
  { trail }: Pick<Ticket, 'trail'>,
  { text, updatedAt }: KeptDraft,
  textOf: (replyId: string) => string | undefined,
): boolean {
  const inserted = trail.findIndex(({ type, at }) => type === 'inserted' && at >= updatedAt);
  if (inserted < 0) return false;
  return trail.slice(inserted).some(({ type, by, reply }) => {
    const posted = type === 'own-reply' && by === 'page' && reply ? textOf(reply.id) : undefined;
    return posted !== undefined && isTextOf(posted, text);
  });
}
