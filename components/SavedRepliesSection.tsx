import { useState } from 'preact/hooks';
import { savedProblem } from '../lib/replies/saved/savedProblem';
import type { ReplyLanguage } from '../lib/replies/reply';
import type { OnNamesake } from '../lib/replies/saved/joined';
import type { SavedReply, SavedText } from '../lib/replies/saved/savedReply';
import { Glyph } from './Glyph';
import { SavedFiles } from './SavedFiles';
import type { SavedOutcome } from './SavedOutcomeWords';
import { SavedReplies } from './SavedReplies';
import { SavedReplyForm } from './SavedReplyForm';
import { StarterOffer } from './StarterOffer';
import { useWords } from './words';

export type SavedRepliesSectionProps = {
  readonly replies: readonly SavedReply[];
  /** ms since 1970. */
  readonly now: number;
  /** The language new ones are begun in. */
  readonly language: ReplyLanguage;
  readonly outcome: SavedOutcome | null;
  /** The ids of those the team has. */
  readonly shared?: ReadonlySet<string>;
  /** Those are changed by the team's lead alone, who is somebody else. */
  readonly isLed?: boolean;
  /** `id` null: a new one. */
  readonly onSave: (written: SavedText, id: string | null) => void;
  readonly onDelete: (saved: SavedReply) => void;
  readonly onStarters: (language: ReplyLanguage) => void;
  readonly onExport: (kind: 'csv' | 'json') => void;
  readonly onImport: (file: File) => void;
  /** Says what to do with taken titles; null: import nothing. */
  readonly onDecide: (decision: OnNamesake | null) => void;
  readonly onUndo: () => void;
};

/** The user's own replies: to write, find, change, delete, and to share as a file. */
export function SavedRepliesSection(props: SavedRepliesSectionProps) {
  const { replies, now, language, outcome, onSave, onDelete, onStarters } = props;
  const t = useWords();
  /** The id of the one that is changed; 'new' a new one. */
  const [changing, setChanging] = useState<string | null>(null);
  const stop = () => {
    setChanging(null);
  };
  const groups = [...new Set(replies.map(({ group }) => group).filter(Boolean))].sort();
  const form = (written: SavedText, id: string | null) => (
    <SavedReplyForm
      key={id ?? 'new'}
      {...{ written, groups }}
      onSave={(fresh) => {
        const problem = savedProblem(replies, fresh, id);
        if (problem) return problem;
        onSave(fresh, id);
        stop();
        return null;
      }}
      onCancel={stop}
    />
  );
  return (
    <>
      <section>
        {changing === 'new' ? (
          form({ title: '', text: '', language, group: '' }, null)
        ) : (
          <button
            type="button"
            class="btn"
            onClick={() => {
              setChanging('new');
            }}
          >
            <Glyph name="plus" /> {t('saved.new')}
          </button>
        )}
      </section>
      {replies.length > 0 && (
        <SavedReplies
          {...{ replies, now, changing, onDelete }}
          {...(props.shared ? { shared: props.shared } : {})}
          isLed={props.isLed ?? false}
          form={(saved) => form(saved, saved.id)}
          onChange={setChanging}
        />
      )}
      <StarterOffer isFirst={replies.length === 0} onStarters={onStarters} />
      <SavedFiles {...props} outcome={outcome} hasAny={replies.length > 0} />
    </>
  );
}
