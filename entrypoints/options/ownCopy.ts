import { DayFact } from '../../lib/replies/facts/dayFact';
import type { SavedReply } from '../../lib/replies/saved/savedReply';
import { newSaved, SavedText } from '../../lib/replies/saved/savedReply';
import type { DocKind } from '../../lib/team/doc';

export type OwnCopy =
  | { readonly kind: 'reply'; readonly reply: SavedReply }
  | { readonly kind: 'fact'; readonly fact: DayFact };

/** What was shared as a reply or a fact of one's own, under an id of its own; null where it is neither. */
export function ownCopy(
  kind: DocKind,
  body: unknown,
  { id, now }: { readonly id: string; readonly now: number },
): OwnCopy | null {
  const text = kind === 'reply' ? SavedText.safeParse(body) : null;
  if (text?.success) return { kind: 'reply', reply: newSaved(text.data, id, now) };
  const fact =
    kind === 'fact' ? DayFact.safeParse({ ...Object(body), id, uses: 0, changedAt: now }) : null;
  return fact?.success ? { kind: 'fact', fact: fact.data } : null;
}
