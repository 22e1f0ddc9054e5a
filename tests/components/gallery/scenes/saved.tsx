import { useEffect, useState } from 'preact/hooks';
import { DraftEditor } from '../../../../components/DraftEditor';
import { OptionsPage } from '../../../../components/OptionsPage';
import { SavedRepliesSection } from '../../../../components/SavedRepliesSection';
import type { SavedOutcome } from '../../../../components/SavedOutcomeWords';
import { SavedReplyPicker } from '../../../../components/SavedReplyPicker';
import { useSpeech } from '../../../../components/words';
import type { ReplyLanguage } from '../../../../lib/replies/reply';
import { REPLY_LANGUAGES } from '../../../../lib/replies/reply';
import type { SavedReply } from '../../../../lib/replies/saved/savedReply';
import { newSaved } from '../../../../lib/replies/saved/savedReply';
import { startersOf } from '../../../../lib/replies/saved/starters/startersOf';
import { NOW } from '../samples';

const none = () => undefined;
const DAY_MS = 86_400_000;

const useLanguage = (): ReplyLanguage => {
  const { language } = useSpeech();
  return REPLY_LANGUAGES.find((one) => one === language) ?? 'en';
};

/** Starters as they look after some weeks: one tired, one in another language, most never used. */
function kept(language: ReplyLanguage): SavedReply[] {
  const other = language === 'fr' ? 'en' : 'fr';
  const texts = [...startersOf(language), ...startersOf(other).slice(0, 2)];
  return texts.map((text, nr) => {
    const uses = [23, 0, 4, 1][nr] ?? 0;
    const usedAt = Array.from({ length: uses }, (_, place) => NOW - (place % 6) * DAY_MS);
    return { ...newSaved(text, `saved-${nr}`, NOW), uses, usedAt: usedAt.reverse() };
  });
}

function Draft({
  typed,
  replies,
}: {
  readonly typed: string;
  readonly replies: readonly SavedReply[];
}) {
  const language = useLanguage();
  const [text, setText] = useState('');
  useEffect(() => {
    document.querySelector('textarea')?.focus();
    for (const letter of typed) document.execCommand('insertText', false, letter);
  }, []);
  return (
    <div class="ui panel" style={{ minHeight: '640px' }}>
      <DraftEditor
        draft={{
          text,
          visibility: 'public',
          addressee: 'Inês Ferreira',
          gaps: [],
          length: { used: text.length, limit: 280 },
        }}
        site="x"
        canInsert
        onChange={setText}
        onInsert={none}
        onCopy={none}
        helper={(area) => (
          <SavedReplyPicker
            {...{ area, replies, language }}
            now={NOW}
            valuesFor={() => ({ 'author.firstName': 'Inês', signature: '^JK', time: '14:05' })}
            onUsed={none}
            onManage={none}
          />
        )}
      />
    </div>
  );
}

/** The picker in the draft, all of them shown. */
export const SavedPicker = () => <Draft typed="Hello Inês. /" replies={kept(useLanguage())} />;

export const SavedPickerNothing = () => <Draft typed="/zzz" replies={kept(useLanguage())} />;
export const SavedPickerEmpty = () => <Draft typed="/" replies={[]} />;

/** A reply was chosen that lacks three pieces. */
export const SavedPickerAsk = () => {
  useEffect(() => {
    setTimeout(() => {
      const field = document.querySelector('textarea');
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }, 100);
  }, []);
  return <Draft typed="/" replies={kept(useLanguage())} />;
};

function Settings({
  replies,
  outcome = null,
}: {
  readonly replies: readonly SavedReply[];
  readonly outcome?: SavedOutcome | null;
}) {
  return (
    <OptionsPage section="saved" saved={null} onSection={none}>
      <SavedRepliesSection
        {...{ replies, outcome }}
        now={NOW}
        language={useLanguage()}
        onSave={none}
        onDelete={none}
        onStarters={none}
        onExport={none}
        onImport={none}
        onDecide={none}
        onUndo={none}
      />
    </OptionsPage>
  );
}

export const SavedList = () => {
  const replies = kept(useLanguage());
  return (
    <Settings replies={replies} outcome={{ kind: 'deleted', title: replies[3]?.title ?? '' }} />
  );
};

export const SavedNone = () => (
  <Settings
    replies={[]}
    outcome={{
      kind: 'refused',
      problem: { kind: 'reply', where: '7', problem: { kind: 'unknown-variable', name: 'nme' } },
    }}
  />
);

/** A reply being changed, with what is wrong with it; an import that asks. */
export const SavedForm = () => {
  const replies = kept(useLanguage()).slice(0, 3);
  useEffect(() => {
    document.querySelector<HTMLButtonElement>('.names .btn')?.click();
    setTimeout(() => {
      document.querySelector<HTMLTextAreaElement>('textarea')?.focus();
      document.execCommand('insertText', false, '{nme} ');
    }, 100);
    setTimeout(() => {
      document.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    }, 200);
  }, []);
  return (
    <Settings
      replies={replies}
      outcome={{
        kind: 'asks',
        fresh: 12,
        same: 0,
        namesakes: replies.map(({ title }) => title),
      }}
    />
  );
};
