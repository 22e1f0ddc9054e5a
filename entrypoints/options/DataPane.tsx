import { useEffect, useState } from 'preact/hooks';
import type { DataOutcome } from '../../components/DataSection';
import { DataSection } from '../../components/DataSection';
import { exportAll, importAll } from '../../lib/history/backup';
import type { HeardDb } from '../../lib/history/db';
import { deleteEverything } from '../../lib/history/purge';
import { tellBackground } from '../../lib/messaging/send';
import { clearSettings, readSettings } from '../../lib/settings/settings';
import { useLive } from '../wiring/live';

/** What is stored, and the ways out of it. */
export function DataPane({ db }: { readonly db: HeardDb }) {
  const [outcome, setOutcome] = useState<DataOutcome | null>(null);
  const tickets = useLive(() => db.tickets.count(), []);
  const [used, setUsed] = useState<StorageEstimate>({});
  useEffect(() => {
    void navigator.storage.estimate().then(setUsed);
  }, [tickets]);
  const changed = async (fresh: DataOutcome) => {
    setOutcome(fresh);
    await tellBackground({ type: 'historyChanged' });
  };
  return (
    <DataSection
      stored={{
        tickets: tickets ?? 0,
        usedBytes: used.usage ?? null,
        quotaBytes: used.quota ?? null,
      }}
      outcome={outcome}
      onExport={() => void download(db)}
      onImport={(file) => void upload(db, file).then(changed)}
      onErase={() =>
        void deleteEverything(db)
          .then(clearSettings)
          .then(() => changed({ kind: 'erased' }))
      }
    />
  );
}

/** Hands the user one file with everything; it never leaves this computer. */
async function download(db: HeardDb): Promise<void> {
  const exported = await exportAll(db);
  if (!exported.ok) return;
  const file = new Blob([JSON.stringify({ ...exported.value, settings: await readSettings() })], {
    type: 'application/json',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `heard-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function upload(db: HeardDb, file: File): Promise<DataOutcome> {
  const data = parsed(await file.text());
  const imported = await importAll(db, data);
  if (imported.ok) return { kind: 'imported', tickets: imported.value.tickets };
  return { kind: 'import-failed' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
