import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftView } from '../../components/DraftEditor';
import type { HeardDb } from '../../lib/history/db';
import { draftOf, dropDraft, saveDraft } from '../../lib/history/drafts';
import { draftLength } from '../../lib/replies/length';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Ticket } from '../../lib/ticket';
import { wasPosted } from '../../lib/wasPosted';

export type DraftState = {
  readonly view: DraftView;
  /** Written in here, or kept from before: it is the user's, even when it is empty. */
  readonly isOwn: boolean;
  readonly set: (text: string) => void;
};

/** Marks that stand for what the human must fill in, `[date]`. */
const GAP = /\[([^\][\n]{1,40})\]/g;

/** The draft of one ticket: kept in the store with every key pressed, bound to the text it answers. */
export function useDraft(db: HeardDb, ticket: Ticket, visibility: Visibility): DraftState {
  const { comment, trail } = ticket;
  const [text, setText] = useState('');
  const [isOwn, setIsOwn] = useState(false);
  const [commentChanged, setCommentChanged] = useState(false);
  const [notKept, setNotKept] = useState<DraftView['notKept'] | null>(null);
  /** When it was changed last, ms since 1970; null: nothing was written or found yet. */
  const updatedAt = useRef<number | null>(null);
  const answers = useRef(comment.text);

  useEffect(() => {
    let current = true;
    void draftOf(db, ticket, visibility).then((kept) => {
      // Letters that were typed before the store answered are the younger draft.
      if (!current || updatedAt.current !== null) return;
      if (!kept.ok) setNotKept(kept.problem);
      if (!kept.ok || !kept.value || wasPosted(ticket, kept.value.updatedAt)) return;
      updatedAt.current = kept.value.updatedAt;
      setText(kept.value.text);
      setIsOwn(true);
      setCommentChanged(kept.value.isStale);
    });
    return () => {
      current = false;
    };
  }, []);

  useEffect(() => {
    if (answers.current !== comment.text && text !== '') setCommentChanged(true);
    answers.current = comment.text;
  }, [comment.text]);

  useEffect(() => {
    if (visibility === 'private') return;
    if (updatedAt.current === null || !wasPosted(ticket, updatedAt.current)) return;
    updatedAt.current = null;
    setText('');
    setIsOwn(false);
    void dropDraft(db, ticket.id, visibility);
  }, [trail.length]);

  const set = (fresh: string) => {
    updatedAt.current = Date.now();
    setText(fresh);
    setIsOwn(true);
    if (fresh === '') setCommentChanged(false);
    void saveDraft(db, { ticket, visibility, text: fresh, updatedAt: updatedAt.current }).then(
      (saved) => {
        setNotKept(saved.ok ? null : saved.problem);
      },
    );
  };
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
      ...(notKept ? { notKept } : {}),
    },
    isOwn,
    set,
  };
}
