import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { DraftEditorProps } from '../../components/DraftEditor';
import { DraftEditor } from '../../components/DraftEditor';
import { Handoff } from '../../components/Handoff';
import { useSpeech } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { inviteLink, privateChannelUrl, privateReplyDaysLeft } from '../../lib/privateChannel';
import { privateDue } from '../../lib/privateDue';
import { isPrivateReplyUsed, pathOf } from '../../lib/privatePath';
import { closingLine, phoneOffer } from '../../lib/replies/privateWords';
import { languageOfTag } from '../../lib/replies/reply';
import { privateBridge } from '../../lib/replies/suggest';
import type { Suggestion } from '../../lib/replies/suggestion';
import type { Settings } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';
import { insertDraft } from './insertDraft';
import { ModelPane } from './ModelPane';
import { SavedPicker } from './SavedPicker';
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
  /** The post it stands under; null: not known. */
  readonly postText: string | null;
  readonly act: (event: UserEvent) => void;
  readonly onBack: () => void;
};

/** Takes one case out of the public eye and back: its ledger is the ticket's trail, so it survives everything. */
export function HandoffPane(props: HandoffPaneProps) {
  const { db, ticket, settings, now, insert, publicDraft, postText, act, onBack } = props;
  const { comment } = ticket;
  const { language } = useSpeech();
  const draft = useDraft(db, ticket, 'private');
  const { bridge, message, closing, phone } = useMemo(
    () => wordsFor(ticket, settings, languageOfTag(language)),
    [comment, ticket.triage, settings, language],
  );
  const channel = privateChannelUrl(comment);
  const path = pathOf(ticket);
  const daysLeft = privateReplyDaysLeft(comment, now);
  const view = draft.isOwn ? draft.view : { ...draft.view, ...messageView(message) };
  const helper: DraftEditorProps['helper'] = (area) => (
    <SavedPicker {...{ db, ticket, settings, postText, area }} />
  );
  const isPublicStep = path.stage === 'bridging' || path.stage === 'solved';
  const mayGoBack = path.writtenAt === null && path.waitingAt === null && path.stage !== 'solved';
  return (
    <Handoff
      handoff={{
        path,
        dueAt: privateDue(ticket, { ...settings, now })?.at ?? null,
        bridge,
        closing,
        draft: view,
        hasChannel: channel !== null,
        phone,
        privateReply: daysLeft === null ? null : { used: isPrivateReplyUsed(ticket), daysLeft },
        isTaken: isPublicStep && publicDraft.isOwn && publicDraft.view.text !== '',
      }}
      site={comment.site}
      now={now}
      onUse={({ kind, text }) => {
        publicDraft.use(text);
        if (kind === 'bridge' && path.stage !== 'bridging') act({ type: 'bridge-used' });
      }}
      onOpenChannel={() => {
        draft.set(view.text);
        act({ type: 'channel-opened' });
        if (channel) void browser.tabs.create({ url: channel });
      }}
      onChange={draft.set}
      onInsert={(overridden) => {
        insertDraft({ draft, text: view.text, insert, act }, overridden);
      }}
      onCopy={() => void insert.copy(view.text)}
      onDrop={draft.drop}
      onKeep={draft.keep}
      helper={helper}
      byModel={<ModelPane {...{ db, ticket, settings, draft, now }} visibility="private" />}
      onAct={(type) => {
        act({ type });
      }}
      {...(mayGoBack
        ? {
            onBack: () => {
              if (path.stage === 'bridging' || path.stage === 'bridged') act({ type: 'path-left' });
              onBack();
            },
          }
        : {})}
    >
      <DraftEditor
        draft={publicDraft.view}
        area={publicDraft.field}
        site={comment.site}
        canInsert
        onChange={publicDraft.set}
        onInsert={(overridden) => {
          const { text } = publicDraft.view;
          insertDraft({ draft: publicDraft, text, insert, act }, overridden);
        }}
        onCopy={() => void insert.copy(publicDraft.view.text)}
        onDrop={publicDraft.drop}
        onKeep={publicDraft.keep}
        helper={helper}
      />
    </Handoff>
  );
}

function wordsFor(
  { comment, triage }: Ticket,
  settings: Settings,
  pageLanguage: ReturnType<typeof languageOfTag>,
) {
  const input = {
    text: comment.text,
    triage,
    site: comment.site,
    author: comment.author.name,
    ownRepliesInThread: 0,
    settings,
    pageLanguage,
  };
  const { bridge, message } = privateBridge(input);
  return {
    message,
    bridge:
      comment.site === 'x' && settings.xAccountId
        ? { ...bridge, text: `${bridge.text} ${inviteLink(settings.xAccountId)}` }
        : bridge,
    closing: closingLine(input),
    phone: phoneOffer(input, settings.phone),
  };
}

/** The drafted message as it stands in the editor until the user writes in it. */
const messageView = ({ text, gaps }: Suggestion) => ({
  text,
  gaps,
  length: { used: text.length, limit: null },
});
