import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../lib/comment';
import type { Override } from '../lib/override';
import type { DraftView } from './draftView';
import { DraftPaused } from './DraftPaused';
import { Glyph } from './Glyph';
import { InsertWords } from './InsertWords';
import type { Danger } from './Tripwire';
import { Tripwire } from './Tripwire';
import { useKeys } from './useKeys';
import { useWords } from './words';

/** How far an insert has come: asked for, or stopped at what should be seen first. */
export type Inserting = {
  /** What is asked about; null: nothing. */
  readonly dangers: readonly Danger[] | null;
  /** By the button, or by key, where its warning may not have been seen. */
  readonly begin: (by: 'button' | 'key') => void;
  readonly anyway: () => void;
  readonly back: () => void;
};

export type InsertingOptions = {
  readonly draft: Pick<DraftView, 'text' | 'pause'>;
  /** Reads the text as it is now. */
  readonly dangersOf: (by: 'button' | 'key') => readonly Danger[];
  readonly onInsert: (overridden: readonly Override[]) => void;
};

/** Stops an insert softly where there is personal data in public or a gap nobody filled; a changed text asks anew. */
export function useInserting({ draft, dangersOf, onInsert }: InsertingOptions): Inserting {
  const { text, pause } = draft;
  const [dangers, setDangers] = useState<readonly Danger[] | null>(null);
  useEffect(() => {
    setDangers(null);
  }, [text]);
  const paused: readonly Override[] = pause ? [pause.kind] : [];
  return {
    dangers,
    begin: (by) => {
      // What changed meanwhile is on the screen, with a way on of its own.
      if (pause && by === 'key') return;
      const found = dangersOf(by);
      if (found.length > 0) setDangers(found);
      else onInsert(paused);
    },
    anyway: () => {
      setDangers(null);
      onInsert([...new Set([...paused, ...(dangers ?? []).map(({ rule }) => rule)])]);
    },
    back: () => {
      setDangers(null);
    },
  };
}

export type InsertStepProps = {
  readonly draft: DraftView;
  readonly site: Site;
  readonly canInsert: boolean;
  readonly inserting: Inserting;
  /** What stands against it: open gaps, too many characters, places to change first. */
  readonly left: number;
  readonly strong: number;
  readonly onBack: () => void;
  readonly onCopy: () => void;
  readonly onPrivate?: () => void;
  readonly onDrop?: () => void;
  readonly onKeep?: () => void;
};

/** The end of writing: insert or copy, or the question that stands before it. */
export function InsertStep(props: InsertStepProps) {
  const { draft, site, canInsert, inserting, left, strong } = props;
  const { onBack, onCopy, onPrivate, onDrop, onKeep } = props;
  const { text, visibility, length, pause } = draft;
  const t = useWords();
  const keys = useKeys();
  const ready = text.trim() !== '';
  const isPublic = visibility === 'public';
  const tooLong = length.limit !== null && length.used > length.limit;
  if (inserting.dangers)
    return (
      <Tripwire
        dangers={inserting.dangers}
        onAnyway={inserting.anyway}
        onBack={onBack}
        {...(isPublic && onPrivate ? { onPrivate } : {})}
      />
    );
  if (pause)
    return (
      <DraftPaused
        pause={pause}
        {...(canInsert
          ? {
              onAllTheSame: () => {
                inserting.begin('button');
              },
            }
          : {})}
        {...(onDrop ? { onDrop } : {})}
        {...(onKeep ? { onKeep } : {})}
      />
    );
  if (!canInsert)
    return (
      <button type="button" class="btn wide main" disabled={!ready} onClick={onCopy}>
        <Glyph name="copy" size={14} /> {t('draft.copy')}
      </button>
    );
  return (
    <button
      type="button"
      class={left || tooLong || strong ? 'btn wide' : 'btn wide main'}
      aria-keyshortcuts={keys.insert ?? undefined}
      data-act="insert"
      disabled={!ready}
      onClick={() => {
        inserting.begin('button');
      }}
    >
      <Glyph name="insert" size={14} />{' '}
      <InsertWords {...{ left, tooLong, strong, isPublic }} site={t(`site.${site}`)} />
    </button>
  );
}
