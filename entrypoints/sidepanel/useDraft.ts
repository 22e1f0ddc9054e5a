import { useEffect, useState } from 'preact/hooks';
import type { DraftView } from '../../components/DraftEditor';
import type { HeardDb } from '../../lib/history/db';
import { draftOf, saveDraft } from '../../lib/history/drafts';
import { draftLength } from '../../lib/replies/length';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Ticket } from '../../lib/ticket';

export type DraftState = { readonly view: DraftView; readonly set: (text: string) => void };

/** Marks that stand for what the human must fill in, `[date]`. */
const GAP = /\[([^\][\n]{1,40})\]/g;

/** The draft of a ticket: kept in the store with every key pressed, bound to the text it answers. */
export function useDraft(db: HeardDb, ticket: Ticket, visibility: Visibility): DraftState {
  const [text, setText] = useState('');
  const [commentChanged, setCommentChanged] = useState(false);
  const { id, comment } = ticket;

  useEffect(() => {
    let current = true;
    setText('');
    void draftOf(db, ticket, visibility).then((kept) => {
      if (!current || !kept.ok || !kept.value) return;
      setText(kept.value.text);
      setCommentChanged(kept.value.isStale);
    });
    return () => {
      current = false;
    };
  }, [id, visibility, comment.text]);

  return {
    view: {
      text,
      visibility,
      addressee: comment.author.name,
      gaps: [...text.matchAll(GAP)].flatMap(([, gap]) => (gap ? [gap] : [])),
      length:
        visibility === 'public'
          ? draftLength(text, comment.site)
          : { used: text.length, limit: null },
      commentChanged,
    },
    set: (fresh) => {
      setText(fresh);
      setCommentChanged(false);
      void saveDraft(db, { ticket, visibility, text: fresh, updatedAt: Date.now() });
    },
  };
}
