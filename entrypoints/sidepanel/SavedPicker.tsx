import type { RefObject } from 'preact';
import { browser } from 'wxt/browser';
import { SavedReplyOpen, SavedReplyPicker } from '../../components/SavedReplyPicker';
import type { HeardDb } from '../../lib/history/db';
import { noteUse, savedReplies } from '../../lib/history/savedReplies';
import { replyLanguage } from '../../lib/replies/reply';
import { valuesOf } from '../../lib/replies/saved/valuesOf';
import type { Settings } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';
import { useLive } from '../wiring/live';

export type SavedPickerProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  /** The post it stands under; null: not known. */
  readonly postText: string | null;
  readonly area: RefObject<HTMLTextAreaElement | null>;
};

/** Saved replies in the draft of one comment; a use is counted once it was inserted. */
export function SavedPicker({ db, ticket, settings, postText, area }: SavedPickerProps) {
  const { comment, triage } = ticket;
  const kept = useLive(() => savedReplies(db), []);
  const language = replyLanguage(triage.language);
  // What cannot be read is not said to be empty: without it there is nothing to open.
  if (!kept?.ok) return <SavedReplyOpen />;
  return (
    <SavedReplyPicker
      area={area}
      replies={kept.value}
      language={language}
      now={Date.now()}
      valuesFor={(saved) =>
        valuesOf(
          { comment, triage, settings, postText, now: Date.now() },
          saved.language === 'any' ? language : saved.language,
        )
      }
      onUsed={({ id }) => void noteUse(db, id, Date.now())}
      onManage={() =>
        void browser.tabs.create({ url: browser.runtime.getURL('/options.html#saved') })
      }
    />
  );
}
