import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Handoff } from '../../components/Handoff';
import type { HeardDb } from '../../lib/history/db';
import { inviteLink, privateChannelUrl, privateReplyDaysLeft } from '../../lib/privateChannel';
import { privateBridge } from '../../lib/replies/suggest';
import type { Settings } from '../../lib/settings/settings';
import type { Ticket, TicketEvent } from '../../lib/ticket';
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
  readonly act: (event: Pick<TicketEvent, 'type'>) => void;
  readonly onBack: () => void;
};

/** Takes one case out of the public eye: the bridge in public, the message in private, the case on its own clock. */
export function HandoffPane(props: HandoffPaneProps) {
  const { db, ticket, settings, now, insert, publicDraft, act, onBack } = props;
  const { comment, triage, status } = ticket;
  const [bridgeUsed, setBridgeUsed] = useState(false);
  const draft = useDraft(db, ticket, 'private');
  const { bridge, message } = privateBridge({
    text: comment.text,
    triage,
    site: comment.site,
    author: comment.author.name,
    ownRepliesInThread: 0,
    settings,
  });
  const channel = privateChannelUrl(comment);
  const isPrivate = status === 'private';
  const daysLeft = privateReplyDaysLeft(comment, now);
  const invited =
    comment.site === 'x' && settings.xAccountId
      ? { ...bridge, text: `${bridge.text} ${inviteLink(settings.xAccountId)}` }
      : bridge;
  const written = draft.view.text.trim() !== '';

  return (
    <Handoff
      handoff={{
        step: isPrivate ? 3 : bridgeUsed ? 2 : 1,
        bridge: isPrivate ? null : invited,
        bridgeUsed,
        draft: written ? draft.view : { ...draft.view, text: message.text, gaps: message.gaps },
        hasChannel: channel !== null,
        boxOpen: true,
        privateReply: daysLeft === null ? null : { used: isPrivate, daysLeft },
      }}
      site={comment.site}
      onUseBridge={() => {
        setBridgeUsed(true);
        publicDraft.set(invited.text);
        void insert.insert(invited.text, 'public');
      }}
      onOpenChannel={() => {
        if (!written) draft.set(message.text);
        if (channel) void browser.tabs.create({ url: channel });
      }}
      onChange={draft.set}
      onInsert={() => void insert.insert(written ? draft.view.text : message.text, 'private')}
      onCopy={() => void insert.copy(written ? draft.view.text : message.text)}
      onBegan={() => {
        act({ type: 'handed-off' });
      }}
      onClose={() => {
        act({ type: 'own-reply' });
      }}
      {...(isPrivate ? {} : { onBack })}
    />
  );
}
