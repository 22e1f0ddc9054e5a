import { useMemo } from 'preact/hooks';
import { ModelDraft } from '../../components/ModelDraft';
import { useSpeech } from '../../components/words';
import type { HeardDb } from '../../lib/history/db';
import { allFacts } from '../../lib/history/facts';
import { threadOf } from '../../lib/history/tickets';
import type { DraftSource } from '../../lib/replies/byModel/draftSource';
import { mayAskModel, modelCase } from '../../lib/replies/byModel/modelCase';
import { languageOfTag, replyLanguage } from '../../lib/replies/reply';
import type { Visibility } from '../../lib/replies/suggestion';
import type { Settings } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';
import { useLive } from '../wiring/live';
import { useDraftSource } from '../wiring/useDraftSource';
import { authorOf, drafterOf } from './drafterOf';
import type { DraftState } from './useDraft';
import { useModelDraft } from './useModelDraft';

export type ModelPaneProps = {
  readonly db: HeardDb;
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly now: number;
  /** Of the draft: who will read what the model writes. */
  readonly visibility: Visibility;
  readonly draft: DraftState;
};

/** A draft by a model, where the user switched one on; nothing at all else. */
export function ModelPane(props: ModelPaneProps) {
  const source = useDraftSource();
  if (!source || source.from === 'off' || !mayAskModel(props.ticket.triage)) return null;
  return <Asked {...props} source={source} />;
}

function Asked(props: ModelPaneProps & { readonly source: DraftSource }) {
  const { db, ticket, settings, now, draft, visibility, source } = props;
  const { comment, triage } = ticket;
  const { t, language } = useSpeech();
  const thread = useLive(() => threadOf(db, ticket), [ticket.id]);
  const facts = useLive(() => allFacts(db), []);
  const prepared = useMemo(
    () =>
      thread?.ok && facts?.ok
        ? modelCase({
            comment,
            triage,
            thread: thread.value.map((entry) => entry.comment),
            facts: facts.value,
            settings,
            language: replyLanguage(triage.language, languageOfTag(language)),
            visibility,
            now,
          })
        : null,
    [comment, triage, thread, facts, settings, language, visibility, now],
  );
  const here = t('drafting.builtIn');
  const asking = useModelDraft(prepared, () => drafterOf(source, here));
  const author = authorOf(source, here);
  if (!prepared || !author) return null;
  const { stand } = asking;
  return (
    <ModelDraft
      stand={stand}
      author={author}
      sent={prepared.request}
      used={stand.kind === 'done' && draft.view.text === stand.text}
      onAsk={asking.ask}
      onStop={asking.stop}
      onUse={(text) => {
        draft.use(text, author);
      }}
    />
  );
}
