import { AdviceCard } from '../../components/AdviceCard';
import { CrisisCard } from '../../components/CrisisCard';
import type { Ticket } from '../../lib/ticket';
import type { UserEvent } from './useActing';

export type AdvicePaneProps = {
  readonly ticket: Ticket;
  readonly act: (event: UserEvent) => void;
  /** Puts a help line on the clipboard. */
  readonly copy: (line: string) => void;
};

/** What the playbook advises; where a life may be in danger, whom to call instead. */
export function AdvicePane({ ticket: { id, comment, triage }, act, copy }: AdvicePaneProps) {
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
  return (
    <AdviceCard
      ticketId={id}
      advice={triage.advice}
      site={comment.site}
      offersHiding={
        triage.labels['personal-data'].whose === 'own' && triage.advice.reason !== 'own-data'
      }
      onKeep={() => {
        document.querySelector('textarea')?.focus();
      }}
      onNoteRemoval={({ reason }) => {
        act({ type: 'gone', reason });
      }}
      onTellSecurity={escalate}
    />
  );
}
