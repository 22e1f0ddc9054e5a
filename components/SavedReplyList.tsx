import type { ReplyLanguage } from '../lib/replies/reply';
import type { SavedReply } from '../lib/replies/saved/savedReply';
import { Page } from './Page';
import { TiredMark } from './TiredMark';
import { useWords } from './words';

export type SavedReplyListProps = {
  readonly id: string;
  readonly found: readonly SavedReply[];
  /** Place of the chosen one. */
  readonly at: number;
  readonly language: ReplyLanguage;
  /** The text as it would stand in the draft. */
  readonly textOf: (saved: SavedReply) => string;
  readonly now: number;
  readonly query: string;
  /** Whether there is any saved reply at all. */
  readonly hasAny: boolean;
  readonly onPick: (saved: SavedReply) => void;
  /** Chooses the first one that is not shown yet. */
  readonly onFurther: (at: number) => void;
  readonly onManage: () => void;
};

/** So many stand at once; a list that scrolls inside a page that scrolls is hard to hold. */
const AT_ONCE = 4;

/** Id of the option at a place of the list. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** The saved replies that were found, one of them chosen; or why there are none. */
export function SavedReplyList(props: SavedReplyListProps) {
  const { id, found, at, language, textOf, now, query, hasAny, onPick, onFurther, onManage } =
    props;
  const t = useWords();
  const first = Math.min(Math.floor(at / AT_ONCE) * AT_ONCE, Math.max(0, found.length - 1));
  const shown = found.slice(first, first + AT_ONCE);
  const further = found.length - first - shown.length;
  if (found.length === 0) {
    return (
      <div class="none">
        <p role="status">{hasAny ? t('saved.nothingFound', [query]) : t('saved.nothingYet')}</p>
        <button type="button" class="btn small" onMouseDown={keepFocus} onClick={onManage}>
          {t('saved.manage')}
        </button>
      </div>
    );
  }
  return (
    <>
      <ul id={id} role="listbox" aria-label={t('saved.open')}>
        {shown.map((saved, nr) => (
          <li
            key={saved.id}
            id={optionId(id, first + nr)}
            role="option"
            aria-selected={first + nr === at}
            aria-posinset={first + nr + 1}
            aria-setsize={found.length}
            onMouseDown={keepFocus}
            onClick={() => {
              onPick(saved);
            }}
          >
            <span class="row">
              <b>
                <Page text={saved.title} />
              </b>
              <span class="meta end">
                {saved.language !== language && saved.language !== 'any'
                  ? t(`watch.lang.${saved.language}`)
                  : saved.group}
              </span>
            </span>
            <span class="words" dir="auto">
              {textOf(saved)}
            </span>
            <TiredMark saved={saved} now={now} />
          </li>
        ))}
      </ul>
      <p class="hidden" role="status">
        {t('saved.found', found.length)}
      </p>
      <p class="row keys">
        <span class="meta">{t('saved.keys')}</span>
        {further > 0 && (
          <button
            type="button"
            class="btn small bare end"
            onMouseDown={keepFocus}
            onClick={() => {
              onFurther(first + AT_ONCE);
            }}
          >
            {t('saved.further', [further])}
          </button>
        )}
      </p>
    </>
  );
}

/** The caret stays in the draft. */
const keepFocus = (event: Event) => {
  event.preventDefault();
};
