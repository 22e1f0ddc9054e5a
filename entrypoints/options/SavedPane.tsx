import { SavedRepliesSection } from '../../components/SavedRepliesSection';
import { StoreTroubled } from '../../components/StoreTroubled';
import { useSpeech } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { savedReplies } from '../../lib/history/savedReplies';
import type { ReplyLanguage } from '../../lib/replies/reply';
import { REPLY_LANGUAGES } from '../../lib/replies/reply';
import { newSaved } from '../../lib/replies/saved/savedReply';
import type { SavedReply } from '../../lib/replies/saved/savedReply';
import { startersOf } from '../../lib/replies/saved/starters/startersOf';
import { useLive } from '../wiring/live';
import { useShared } from '../wiring/useShared';
import { saveReplies } from './saveReplies';
import { useSavedChanges } from './useSavedChanges';

/** The user's saved replies, and what came of the last change of them. */
export function SavedPane({ db }: { readonly db: HeardDb }) {
  const kept = useLive(() => savedReplies(db), []);
  if (kept?.ok === false) {
    return (
      <StoreTroubled
        trouble={kept.problem}
        onReload={() => {
          location.reload();
        }}
      />
    );
  }
  return kept ? <Kept db={db} replies={kept.value} /> : null;
}

function Kept({ db, replies }: { readonly db: HeardDb; readonly replies: readonly SavedReply[] }) {
  const spoken = useSpeech().language.slice(0, 2);
  const language: ReplyLanguage = REPLY_LANGUAGES.find((one) => one === spoken) ?? 'en';
  const shared = useShared(db, 'reply');
  const { outcome, tell, change, take, decide, undo, takeFile } = useSavedChanges(db, replies);
  return (
    <SavedRepliesSection
      {...{ replies, language, outcome }}
      shared={shared.ids}
      isLed={shared.share === undefined}
      now={Date.now()}
      onSave={(written, id) => {
        const now = Date.now();
        const known = replies.find((one) => one.id === id);
        const row = known
          ? { ...known, ...written, updatedAt: now }
          : newSaved(written, crypto.randomUUID(), now);
        void change({ put: [row], drop: [] }, { kind: 'saved', title: row.title });
      }}
      onDelete={({ id, title }) => void change({ put: [], drop: [id] }, { kind: 'deleted', title })}
      onStarters={(chosen) => {
        take(startersOf(chosen));
      }}
      onExport={(kind) => {
        tell({ kind: 'exported', file: saveReplies(replies, kind, language) });
      }}
      onImport={(file) => void takeFile(file)}
      onDecide={decide}
      onUndo={() => void undo()}
    />
  );
}
