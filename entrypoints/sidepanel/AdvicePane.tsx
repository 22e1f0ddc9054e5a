import { AdviceCard } from '../../components/AdviceCard';
import { CrisisCard } from '../../components/CrisisCard';
import { StopCard } from '../../components/StopCard';
import type { ThreadEntry } from '../../lib/history/tickets';
import { quarrelStep } from '../../lib/quarrel';
import { suggest } from '../../lib/replies/suggest';
import type { Settings } from '../../lib/settings/settings';
import type { Ticket } from '../../lib/ticket';
import type { DraftState } from './useDraft';
import type { UserEvent } from './useActing';

export type AdvicePaneProps = {
  readonly ticket: Ticket;
  readonly settings: Settings;
  readonly draft: DraftState;
  readonly now: number;
  /** Around the comment, itself included. */
  readonly thread: readonly ThreadEntry[];
  readonly act: (event: UserEvent) => void;
  /** Puts a help line on the clipboard. */
  readonly copy: (line: string) => void;
};

/** What the playbook advises; where a life may be in danger, whom to call instead. */
export function AdvicePane(props: AdvicePaneProps) {
  const { ticket, settings, draft, now, thread, act, copy } = props;
  const { id, comment, triage } = ticket;
  const escalate = () => {
    act({ type: 'escalated' });
  };
  if (triage.labels['self-harm'].on) {
    return (
      <CrisisCard
        language={triage.language}
        site={comment.site}
        onEscalate={escalate}
        onCopy={copy}
      />
    );
  }
  const step = quarrelStep(
    { comment, advice: triage.advice },
    thread.map((entry) => ({
      comment: entry.comment,
      advice: entry.ticket?.triage.advice ?? null,
    })),
    now,
  );
  if (step === 'stop') return <StopCard site={comment.site} />;
  return (
    <AdviceCard
      ticketId={id}
      advice={step === 'ask' ? { ...triage.advice, action: 'ask' } : triage.advice}
      site={comment.site}
      offersHiding={
        triage.labels['personal-data'].whose === 'own' && triage.advice.reason !== 'own-data'
      }
      onKeep={() => {
        keep({ ticket, settings, draft });
      }}
      onNoteRemoval={({ reason }) => {
        act({ type: 'gone', reason });
      }}
      onTellSecurity={escalate}
    />
  );
}

/** What stays gets an answer: the first public draft, unless the user wrote one. */
function keep({ ticket, settings, draft }: Pick<AdvicePaneProps, 'ticket' | 'settings' | 'draft'>) {
  const { comment, triage } = ticket;
  const [answer] = suggest({
    text: comment.text,
    triage,
    site: comment.site,
    author: comment.author.name,
    ownRepliesInThread: 0,
    settings,
  }).filter(({ visibility }) => visibility === 'public');
  if (draft.view.text.trim() === '' && answer) draft.use(answer.text);
  draft.field.current?.focus();
}
