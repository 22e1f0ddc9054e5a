import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DraftEditor } from '../../components/DraftEditor';
import { Handoff } from '../../components/Handoff';
import type { HeardDb } from '../../lib/history/db';
import { inviteLink, privateChannelUrl, privateReplyDaysLeft } from '../../lib/privateChannel';
import { privateBridge } from '../../lib/replies/suggest';
import type { Suggestion } from '../../lib/replies/suggestion';
import type { Settings } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';
import { happened } from '../../lib/trail';
import { insertDraft } from './insertDraft';
import type { UserEvent } from './useActing';
import type { DraftState } from './useDraft';
import { useDraft } from './useDraft';
import type { Insert } from './useInsert';

export type HandoffPaneProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
  readonly insert: Insert;
  readonly publicDraft: DraftState;
  readonly act: (event: UserEvent) => void;
  readonly onBack: () => void;
};

/** Takes one case out of the public eye: the bridge in public, the message in private, the case on its own clock. */
export function HandoffPane(props: HandoffPaneProps) {
  const { db, ticket, settings, now, insert, publicDraft, act, onBack } = props;
  const { comment, triage, status } = ticket;
  const [bridgeUsed, setBridgeUsed] = useState(false);
  // Kept: a later insert that fails in private does not take the bridge back.
  const [bridgeInserted, setBridgeInserted] = useState(false);
  const inserted = insert.stand?.outcome === 'inserted';
  useEffect(() => {
    if (bridgeUsed && inserted) setBridgeInserted(true);
  }, [bridgeUsed, inserted]);
  const draft = useDraft(db, ticket, 'private');
  const { bridge, message } = useMemo(
    () =>
      privateBridge({
        text: comment.text,
        triage,
        site: comment.site,
        author: comment.author.name,
        ownRepliesInThread: 0,
        settings,
      }),
    [comment, triage, settings],
  );
  const channel = privateChannelUrl(comment);
  const isPrivate = status === 'private';
  const daysLeft = privateReplyDaysLeft(comment, now);
  const invited =
    comment.site === 'x' && settings.xAccountId
      ? { ...bridge, text: `${bridge.text} ${inviteLink(settings.xAccountId)}` }
      : bridge;
  const view = draft.isOwn ? draft.view : { ...draft.view, ...messageView(message) };
  const isBridged = status === 'answered' || bridgeInserted;

  return (
    <>
      <Handoff
        handoff={{
          step: isPrivate ? 3 : isBridged ? 2 : 1,
          bridge: isPrivate ? null : invited,
          bridgeUsed,
          draft: view,
          hasChannel: channel !== null,
          boxOpen: true,
          privateReply: daysLeft === null ? null : { used: wasHandedOff(ticket), daysLeft },
        }}
        site={comment.site}
        onUseBridge={() => {
          setBridgeUsed(true);
          publicDraft.set(invited.text);
        }}
        onOpenChannel={() => {
          draft.set(view.text);
          if (channel) void browser.tabs.create({ url: channel });
        }}
        onChange={draft.set}
        onInsert={(overridden) => {
          insertDraft({ draft, text: view.text, insert, act }, overridden);
        }}
        onDrop={draft.drop}
        onKeep={draft.keep}
        onCopy={() => void insert.copy(view.text)}
        onBegan={() => {
          act({ type: 'handed-off' });
        }}
        onClose={() => {
          act({ type: 'own-reply' });
          onBack();
        }}
        {...(isPrivate ? {} : { onBack })}
      />
      {bridgeUsed && !isBridged && !isPrivate && (
        <DraftEditor
          draft={publicDraft.view}
          site={comment.site}
          canInsert
          onChange={publicDraft.set}
          onInsert={(overridden) => {
            const { text } = publicDraft.view;
            insertDraft({ draft: publicDraft, text, insert, act }, overridden);
          }}
          onDrop={publicDraft.drop}
          onKeep={publicDraft.keep}
          onCopy={() => void insert.copy(publicDraft.view.text)}
        />
      )}
    </>
  );
}

/** The drafted message as it stands in the editor until the user writes in it. */
const messageView = ({ text, gaps }: Suggestion) => ({
  text,
  gaps,
  length: { used: text.length, limit: null },
});

const wasHandedOff = (ticket: Ticket) => happened(ticket).some(({ type }) => type === 'handed-off');
