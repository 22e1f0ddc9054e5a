import type { SavedReply } from '../lib/replies/saved/savedReply';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { TiredMark } from './TiredMark';
import { useWords } from './words';

export type SavedReplyRowProps = {
  readonly saved: SavedReply;
  /** ms since 1970. */
  readonly now: number;
  /** The team has it too. */
  readonly isShared?: boolean | undefined;
  /** It is the team's, and only a lead changes it. */
  readonly isLed?: boolean;
  readonly onChange: (id: string) => void;
  readonly onDelete: (saved: SavedReply) => void;
};

/** One saved reply in a list: its words, language and uses, and the ways to change it. */
export function SavedReplyRow(props: SavedReplyRowProps) {
  const { saved, now, isShared, isLed = false, onChange, onDelete } = props;
  const t = useWords();
  const { id, title, text, language, uses } = saved;
  return (
    <li>
      <span class="reply">
        <b>
          <Page text={title} />
        </b>{' '}
        <span class="meta">
          {[
            t(`saved.lang.${language}`),
            uses === 0 ? t('saved.neverUsed') : t('saved.uses', uses),
          ].join(' · ')}
        </span>{' '}
        {isShared && <span class="tag">{t('shared.team')}</span>}
        <span class="words" dir="auto">
          {text}
        </span>
        <TiredMark saved={saved} now={now} />
      </span>
      <span class="end row">
        <button
          type="button"
          class="btn small bare"
          disabled={isLed}
          aria-label={t('watch.changeName', [title])}
          onClick={() => {
            onChange(id);
          }}
        >
          {t('watch.change')}
        </button>
        <button
          type="button"
          class="btn small icon bare"
          disabled={isLed}
          aria-label={t('saved.delete', [title])}
          onClick={() => {
            onDelete(saved);
          }}
        >
          <Glyph name="close" />
        </button>
      </span>
    </li>
  );
}
