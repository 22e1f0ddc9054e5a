import { useState } from 'preact/hooks';
import { HandoverBox } from '../../components/HandoverBox';
import { NotNoted } from '../../components/NotNoted';
import type { StoreTrouble } from '../../components/storeTrouble';
import type { Handover } from '../../lib/handover';
import type { HeardDb } from '../../lib/history/db';
import { leaveHandover } from '../../lib/history/notes';
import { tellBackground } from '../../lib/messaging/send';
import type { Settings } from '../../lib/settings/settings';
import { useOnlyReads, useTeam } from '../wiring/useTeam';
import { problemOf } from '../../lib/result';

export type HandoverPaneProps = {
  readonly db: HeardDb;
  readonly ticketId: string;
  readonly handover: Handover | null;
  readonly settings: Settings;
  readonly now: number;
};

/** What is left for the next shift at a ticket: kept here first, then told the team where there is one. */
export function HandoverPane({ db, ticketId, handover, settings, now }: HandoverPaneProps) {
  const access = useTeam()?.access ?? null;
  const onlyReads = useOnlyReads();
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null);
  const leave = async (text: string) => {
    const initials = access?.member.initials ?? (settings.initials || null);
    const kept = await leaveHandover(db, ticketId, { text, initials, at: Date.now() });
    setTrouble(problemOf(kept));
    if (!kept.ok) return;
    await tellBackground({ type: 'handOver', ticketId, text });
    await tellBackground({ type: 'historyChanged' });
  };
  return (
    <section>
      <HandoverBox
        {...{ handover, now }}
        hasTeam={access !== null}
        onlyReads={onlyReads}
        onLeave={(text) => void leave(text)}
      />
      {trouble && <NotNoted trouble={trouble} />}
    </section>
  );
}
