import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataWork } from '../../components/DataProgress';
import type { DataOutcome } from '../../components/DataSection';
import { DataSection } from '../../components/DataSection';
import { StoreTroubled } from '../../components/StoreTroubled';
import type { StoreProblem } from '../../lib/history/attempt';
import { attempt } from '../../lib/history/attempt';
import type { HeardDb } from '../../lib/history/db';
import { deleteEverything } from '../../lib/history/purge';
import { tellBackground } from '../../lib/messaging/send';
import type { Result } from '../../lib/result';
import type { Retention } from '../../lib/retention';
import { clearSettings } from '../../lib/settings/settings';
import { clearTold } from '../../lib/settings/told';
import { forgetTeamAccess, readTeamAccess } from '../../lib/settings/teamAccess';
import { useLive } from '../wiring/live';
import { openTickets } from '../wiring/openTickets';
import { leave } from './enterTeam';
import { saveEverything } from './saveEverything';
import { switchOff } from './switchDrafting';
import { useImport } from './useImport';

export type DataPaneProps = {
  readonly db: HeardDb;
  readonly retention: Retention;
  readonly onRetention: (retention: Retention) => void;
};

/** What is stored, and the ways out of it. */
export function DataPane({ db, retention, onRetention }: DataPaneProps) {
  const [outcome, setOutcome] = useState<DataOutcome | null>(null);
  const [writing, setWriting] = useState<DataWork | null>(null);
  const importing = useImport(db, setOutcome);
  const work = writing ?? importing.work;
  const tickets = useCount(db, work !== null);
  const [used, setUsed] = useState<StorageEstimate>({});
  useEffect(() => {
    void navigator.storage.estimate().then(setUsed);
  }, [tickets]);
  if (tickets?.ok === false) {
    return (
      <StoreTroubled
        trouble={tickets.problem}
        onReload={() => {
          location.reload();
        }}
      />
    );
  }
  if (!tickets) return null;
  return (
    <DataSection
      stored={{
        tickets: tickets.value,
        usedBytes: used.usage ?? null,
        quotaBytes: used.quota ?? null,
      }}
      {...{ retention, onRetention, work, outcome }}
      broken={importing.broken}
      onStop={importing.stop}
      onTickets={() => void openTickets()}
      onExport={() => {
        setOutcome(null);
        const onProgress = (share: number) => {
          setWriting({ step: 'writing', share });
        };
        void saved(db, onProgress).then((came) => {
          setWriting(null);
          setOutcome(came);
        });
      }}
      onImport={importing.start}
      onErase={() =>
        void erased(db).then(async (came) => {
          setOutcome(came);
          await tellBackground({ type: 'identityChanged' });
          await tellBackground({ type: 'historyChanged' });
        })
      }
    />
  );
}

/** How many tickets there are; while all of them are at work they are not counted at every step. */
function useCount(db: HeardDb, isBusy: boolean): Result<number, StoreProblem> | undefined {
  const last = useRef<Result<number, StoreProblem> | undefined>(undefined);
  const counted = useLive(
    () => (isBusy ? Promise.resolve(null) : attempt(() => db.tickets.count())),
    [isBusy],
  );
  if (counted) last.current = counted;
  return last.current;
}

async function saved(db: HeardDb, onProgress: (share: number) => void): Promise<DataOutcome> {
  const file = await saveEverything(db, onProgress);
  return file.ok
    ? { kind: 'exported', file: file.value }
    : { kind: 'export-failed', trouble: file.problem };
}

/** The team goes first, or it would tell all of it again; the settings last: while a ticket is left, they are needed to judge it. */
async function erased(db: HeardDb): Promise<DataOutcome> {
  const team = await readTeamAccess();
  if (team) await leave(team);
  const gone = await deleteEverything(db);
  if (!gone.ok) return { kind: 'erase-failed', trouble: gone.problem };
  await forgetTeamAccess();
  await clearSettings();
  await clearTold();
  await switchOff();
  return { kind: 'erased' };
}
