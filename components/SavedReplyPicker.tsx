import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ReplyLanguage } from '../lib/replies/reply';
import { filledText, missingIn } from '../lib/replies/saved/fill';
import type { SavedReply } from '../lib/replies/saved/savedReply';
import { foundSaved } from '../lib/replies/saved/search';
import type { Values } from '../lib/replies/saved/variables';
import { caretBottom } from './caretBottom';
import { Glyph } from './Glyph';
import { SavedReplyAsk } from './SavedReplyAsk';
import { optionId, SavedReplyList } from './SavedReplyList';
import type { Slash } from './slash';
import { useDescendant } from './useDescendant';
import { useSlash } from './useSlash';
import { useWords } from './words';

export type SavedReplyPickerProps = {
  /** Where the draft is written. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly replies: readonly SavedReply[];
  /** The language the comment is answered in: its replies come first. */
  readonly language: ReplyLanguage;
  /** ms since 1970. */
  readonly now: number;
  /** What the variables of a reply stand for at this comment. */
  readonly valuesFor: (saved: SavedReply) => Values;
  readonly onUsed: (saved: SavedReply) => void;
  /** Opens the place where saved replies are written. */
  readonly onManage: () => void;
};

type Asking = { readonly saved: SavedReply; readonly slash: Slash };

/**
 * Saved replies at the caret of the draft: "/" opens them, typing filters, arrows choose, Enter
 * inserts, Escape closes. What a reply lacks is asked for before it is inserted.
 */
export function SavedReplyPicker(props: SavedReplyPickerProps) {
  const { area, replies, language, now, valuesFor, onUsed, onManage } = props;
  const t = useWords();
  const id = useId();
  const [chosen, setChosen] = useState({ query: '', at: 0 });
  const [asking, setAsking] = useState<Asking | null>(null);
  const nameOf = (variable: string) => t(`saved.variable.${variable}`);

  const textOf = (saved: SavedReply, answers: ReadonlyMap<string, string> = new Map()) =>
    filledText(saved.text, { values: valuesFor(saved), answers, nameOf });

  const insert = ({ saved, slash }: Asking, answers: ReadonlyMap<string, string>) => {
    setAsking(null);
    replace(slash, textOf(saved, answers));
    onUsed(saved);
  };
  const pick = (saved: SavedReply) => {
    if (!slash) return;
    const picked = { saved, slash };
    if (missingIn(saved.text, valuesFor(saved)).length) setAsking(picked);
    else insert(picked, new Map());
  };
  const onKey = (key: string): boolean => {
    const saved = found[at];
    if (key === 'Escape') stop();
    else if (key === 'Enter' && saved) pick(saved);
    else if (saved && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : -1;
      setChosen({ query, at: (at + step + found.length) % found.length });
    } else return false;
    return true;
  };
  const { slash, begin, stop, replace } = useSlash(area, { holds: asking !== null, onKey });
  const query = slash?.query ?? '';
  const found = slash ? foundSaved(replies, query, language) : [];
  // Words that nothing is found for are a sentence of the draft, not a search.
  const isOpen = slash !== null && (found.length > 0 || !query.includes(' '));
  const at = chosen.query === query ? Math.min(chosen.at, Math.max(0, found.length - 1)) : 0;
  const isListed = isOpen && !asking;
  useDescendant(area, isListed && found.length ? { list: id, option: optionId(id, at) } : null);

  const top = area.current && (asking ?? isOpen) ? topOf(area.current, asking?.slash ?? slash) : 0;
  return (
    <>
      <SavedReplyOpen {...(asking ? {} : { onOpen: begin })} />
      {isListed && (
        <div class="picker" style={{ insetBlockStart: `${top}px` }}>
          <SavedReplyList
            {...{ id, found, at, language, now, onManage }}
            {...{ query, textOf }}
            onFurther={(further) => {
              setChosen({ query, at: further });
            }}
            hasAny={replies.length > 0}
            onPick={pick}
          />
        </div>
      )}
      {asking && (
        <div class="picker" style={{ insetBlockStart: `${top}px` }}>
          <SavedReplyAsk
            saved={asking.saved}
            values={valuesFor(asking.saved)}
            onInsert={(answers) => {
              insert(asking, answers);
            }}
            onCancel={() => {
              setAsking(null);
              area.current?.focus();
            }}
          />
        </div>
      )}
    </>
  );
}

/** The button that opens them; without a way to open them it only keeps its place. */
export function SavedReplyOpen({ onOpen }: { readonly onOpen?: () => void }) {
  const t = useWords();
  return (
    <button type="button" class="btn small bare" onClick={onOpen} disabled={!onOpen}>
      <Glyph name="list" /> {t('saved.open')} <kbd>/</kbd>
    </button>
  );
}

/** Under the line of the slash, from the upper edge of what the picker hangs in. */
function topOf(field: HTMLTextAreaElement, slash: Slash | null): number {
  const frame = field.closest('.drafting')?.getBoundingClientRect().top ?? 0;
  return field.getBoundingClientRect().top - frame + caretBottom(field, slash?.start ?? 0) + 4;
}
