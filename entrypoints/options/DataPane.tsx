import { useEffect, useState } from 'preact/hooks';
import type { DataOutcome } from '../../components/DataSection';
import { DataSection } from '../../components/DataSection';
import { StoreTroubled } from '../../components/StoreTroubled';
import { attempt } from '../../lib/history/attempt';
import type { HeardDb } from '../../lib/history/db';
import { deleteEverything } from '../../lib/history/purge';
import { tellBackground } from '../../lib/messaging/send';
import { clearSettings } from '../../lib/settings/settings';
import { useLive } from '../wiring/live';
import { saveEverything } from './saveEverything';
import { takeIn } from './takeIn';

/** What is stored, and the ways out of it. */
export function DataPane({ db }: { readonly db: HeardDb }) {
  const [outcome, setOutcome] = useState<DataOutcome | null>(null);
  const tickets = useLive(() => attempt(() => db.tickets.count()), []);
  const [used, setUsed] = useState<StorageEstimate>({});
  useEffect(() => {
    void navigator.storage.estimate().then(setUsed);
  }, [tickets]);
  const changed = async (fresh: DataOutcome) => {
    setOutcome(fresh);
    await tellBackground({ type: 'identityChanged' });
    await tellBackground({ type: 'historyChanged' });
  };
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
      outcome={outcome}
      onExport={() => void saved(db).then(setOutcome)}
      onImport={(file) => void takeIn(db, file).then(changed)}
      onErase={() => void erased(db).then(changed)}
    />
  );
}

async function saved(db: HeardDb): Promise<DataOutcome> {
  const file = await saveEverything(db);
  return file.ok
    ? { kind: 'exported', file: file.value }
    : { kind: 'export-failed', trouble: file.problem };
}

/** The settings go last: while a ticket is left, they are needed to judge it. */
async function erased(db: HeardDb): Promise<DataOutcome> {
  const gone = await deleteEverything(db);
  if (!gone.ok) return { kind: 'erase-failed', trouble: gone.problem };
  await clearSettings();
  return { kind: 'erased' };
}
