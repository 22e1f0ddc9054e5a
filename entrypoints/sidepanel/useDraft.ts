import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftView } from '../../components/draftView';
import { typeInto } from '../../components/typeInto';
import type { Comment } from '../../lib/comment';
import type { HeardDb } from '../../lib/history/db';
import type { Draft } from '../../lib/history/drafts';
import { draftOf, dropDraft, saveDraft } from '../../lib/history/drafts';
import type { DraftBinding } from '../../lib/draftPause';
import { draftPause } from '../../lib/draftPause';
import { draftLength } from '../../lib/replies/length';
import type { DraftAuthor } from '../../lib/replies/byModel/draftSource';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Ticket } from '../../lib/ticket';
import { wasPosted } from '../../lib/wasPosted';
import { useAwaited } from '../wiring/awaited';
import { useAbout } from './useAbout';
import { useTelling } from './useTelling';
import { problemOf } from '../../lib/result';

export type DraftState = {
  readonly view: DraftView;
  /** Written in here, or kept from before: it is the user's, even when it is empty. */
  readonly isOwn: boolean;
  /** `author`: the model that wrote these words; left out: a person. */
  readonly set: (text: string, author?: DraftAuthor) => void;
  /** Goes on with what happened meanwhile: it is known now. */
  readonly keep: () => void;
  /** Puts these words in the place of all of it, as typing does: the browser's own undo takes them back. */
  readonly use: (text: string, author?: DraftAuthor) => void;
  /** Where it is written. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly drop: () => void;
};

/** Marks that stand for what the human must fill in, `[date]`. */
const GAP = /\[([^\][\n]{1,40})\]/g;

/** The draft of one ticket: kept in the store with every key pressed, bound to the text it answers. */
export function useDraft(db: HeardDb, ticket: Ticket, visibility: Visibility): DraftState {
  const { comment, trail } = ticket;
  const [text, setText] = useState('');
  const [isOwn, setIsOwn] = useState(false);
  const [notKept, setNotKept] = useState<DraftView['notKept'] | null>(null);
  /** What it was begun for; null: nothing is written. */
  const [binding, setBinding] = useState<DraftBinding | null>(null);
  const [author, setAuthor] = useState<DraftAuthor | undefined>();
  /** When it was changed last, ms since 1970; null: nothing was written or found yet. */
  const updatedAt = useRef<number | null>(null);
  const { about, replies, textOf } = useAbout(db, ticket, visibility);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isRead, setIsRead] = useState(false);
  useAwaited(isRead);
  const tellOthers = useTelling(ticket.id);

  useEffect(() => {
    let current = true;
    void draftOf(db, ticket, visibility).then((kept) => {
      if (!current) return;
      setIsRead(true);
      // Letters that were typed before the store answered are the younger draft.
      if (updatedAt.current !== null) return;
      if (!kept.ok) setNotKept(kept.problem);
      if (!kept.ok || !kept.value) return;
      updatedAt.current = kept.value.updatedAt;
      setText(kept.value.text);
      setIsOwn(true);
      setAuthor(kept.value.author);
      setBinding(bindingOf(kept.value, comment));
    });
    return () => {
      current = false;
    };
  }, []);

  // Before it is painted: what stands on the page is not shown as a draft, not even for a moment.
  useLayoutEffect(() => {
    if (visibility === 'private' || updatedAt.current === null) return;
    if (!wasPosted(ticket, { text, updatedAt: updatedAt.current }, textOf)) return;
    forget();
    void dropDraft(db, ticket.id, visibility);
  }, [trail.length, textOf, isRead]);

  const forget = () => {
    updatedAt.current = null;
    tellOthers('');
    setText('');
    setAuthor(undefined);
    setIsOwn(false);
    setBinding(null);
  };
  const save = (fresh: string, bound: DraftBinding, by: DraftAuthor | undefined) => {
    updatedAt.current = Date.now();
    const draft = { ticket, visibility, text: fresh, updatedAt: updatedAt.current, binding: bound };
    void saveDraft(db, { ...draft, ...(by ? { author: by } : {}) }).then((saved) => {
      setNotKept(problemOf(saved));
    });
  };
  const use = (fresh: string, by?: DraftAuthor) => {
    const { current: area } = field;
    if (area) typeInto(area, { start: 0, end: area.value.length }, fresh);
    set(fresh, by);
  };
  const set = (fresh: string, by?: DraftAuthor) => {
    const bound = binding ?? bindingNow(ticket);
    setText(fresh);
    tellOthers(fresh);
    setAuthor(by);
    setIsOwn(true);
    setBinding(fresh === '' ? null : bound);
    save(fresh, bound, by);
  };
  const pause =
    binding && draftPause({ draft: text, binding, comment, status: ticket.status, replies });
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
      about,
      ...(author && text !== '' ? { author } : {}),
      ...(pause ? { pause } : {}),
      ...(notKept ? { notKept } : {}),
    },
    isOwn,
    set,
    keep: () => {
      const bound = bindingNow(ticket);
      setBinding(bound);
      save(text, bound, author);
    },
    drop: () => {
      use('');
    },
    use,
    field,
  };
}

const bindingNow = ({ comment: { text, truncated } }: Ticket): DraftBinding => ({
  text,
  truncated,
  knownAt: Date.now(),
});

/** Of a draft from before bindings were kept only that it is stale is known, not what it was begun for. */
const bindingOf = ({ binding, updatedAt, isStale }: Draft, comment: Comment): DraftBinding =>
  binding ?? {
    text: isStale ? null : comment.text,
    truncated: comment.truncated,
    knownAt: updatedAt,
  };
