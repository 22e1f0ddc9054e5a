import { useMemo, useState } from 'preact/hooks';
import { DraftEditor } from '../../components/DraftEditor';
import { Suggestions } from '../../components/Suggestions';
import { TurnLine } from '../../components/TurnLine';
import { useSpeech } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { languageOfTag } from '../../lib/replies/reply';
import { suggest } from '../../lib/replies/suggest';
import type { Settings } from '../../lib/settings/settings';
import type { Status, Ticket } from '../../lib/ticket';
import type { Action } from '../../lib/triage/triage';
import { insertDraft } from './insertDraft';
import { HelpPane } from './HelpPane';
import { ModelPane } from './ModelPane';
import { SavedPicker } from './SavedPicker';
import type { UserEvent } from './useActing';
import type { DraftState } from './useDraft';
import type { Insert } from './useInsert';

export type AnswerPaneProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
  readonly ownRepliesInThread: number;
  /** How often we answered this person in public in this thread. */
  readonly publicTurns: number;
  /** The post it stands under; null: not known. */
  readonly postText: string | null;
  readonly draft: DraftState;
  readonly insert: Insert;
  readonly act: (event: UserEvent) => void;
  readonly onPrivate: () => void;
  /** Opens a fact of the day with what this comment tells in its fields. */
  readonly onNoteFact: () => void;
  /** Leads to a reply of ours by its comment's key. */
  readonly onShowReply: (id: string) => void;
};

/** What of the advice is about a matter to settle, which public turns do not. */
const TAKES_TURNS: readonly Action[] = ['answer', 'ask', 'answer-then-private', 'escalate'];

/** Where "no reply needed" is news. */
const MAY_NEED_NONE: readonly Status[] = ['open', 'escalated', 'waiting'];

/** The answer in public: drafts to choose from, the draft itself, and the two other ways to go. */
export function AnswerPane(props: AnswerPaneProps) {
  const { db, ticket, settings, postText, ownRepliesInThread, publicTurns } = props;
  const { draft, insert, act, onPrivate, onShowReply } = props;
  const { comment, triage } = ticket;
  const { t, language } = useSpeech();
  const [used, setUsed] = useState<number | null>(null);
  const suggestions = useMemo(
    () =>
      suggest({
        text: comment.text,
        triage,
        site: comment.site,
        author: comment.author.name,
        ownRepliesInThread,
        settings,
        pageLanguage: languageOfTag(language),
      }),
    [comment, triage, ownRepliesInThread, settings, language],
  );
  const use = (text: string, place: number | null) => {
    setUsed(place);
    draft.use(text);
  };
  const isRemoval = triage.advice.action === 'may-remove';
  return (
    <>
      <HelpPane
        {...{ db: props.db, ticket, settings, now: props.now }}
        onUse={(text) => {
          use(text, null);
        }}
      />
      <Suggestions
        suggestions={suggestions}
        used={used}
        {...(isRemoval ? { title: t('suggestion.ifYouKeep') } : {})}
        onUse={({ text }, place) => {
          use(text, place);
        }}
      />
      <ModelPane {...{ db, ticket, settings, draft, now: props.now }} visibility="public" />
      {TAKES_TURNS.includes(triage.advice.action) && <TurnLine turns={publicTurns} />}
      <DraftEditor
        draft={draft.view}
        area={draft.field}
        site={comment.site}
        canInsert
        onChange={draft.set}
        onInsert={(overridden) => {
          insertDraft({ draft, text: draft.view.text, insert, act }, overridden);
        }}
        onCopy={() => void insert.copy(draft.view.text)}
        onPrivate={onPrivate}
        onDrop={draft.drop}
        onKeep={draft.keep}
        onShowReply={onShowReply}
        helper={(area) => <SavedPicker {...{ db, ticket, settings, postText, area }} />}
      />
      <section class="row wrap">
        <button type="button" class="btn" data-act="private" onClick={onPrivate}>
          {t('handoff.title')}
        </button>
        {MAY_NEED_NONE.includes(ticket.status) && (
          <button
            type="button"
            class="btn"
            data-act="close"
            onClick={() => {
              act({ type: 'no-reply-needed' });
            }}
          >
            {t('status.noReplyNeeded')}
          </button>
        )}
        <button type="button" class="btn bare" onClick={props.onNoteFact}>
          {t('moment.fact.add')}
        </button>
      </section>
    </>
  );
}
