import { useEffect, useState } from 'preact/hooks';
import { RemovalRecords } from '../../components/RemovalRecords';
import { StoreTroubled } from '../../components/StoreTroubled';
import type { Evidence } from '../../lib/evidence';
import { canonicalForm } from '../../lib/evidence';
import type { HeardDb } from '../../lib/history/db';
import { deleteRemoval, removalRecords, restoreRemoval } from '../../lib/history/removals';
import { useLive } from '../wiring/live';
import { saveFile } from '../wiring/saveFile';
import { sha256 } from '../wiring/sha256';

export type RemovalsPaneProps = {
  readonly db: HeardDb;
  readonly keptDays: number;
  readonly onKeptDays: (days: number) => void;
};

/** The records of noted removals: seen, exported, deleted. */
export function RemovalsPane({ db, keptDays, onKeptDays }: RemovalsPaneProps) {
  const found = useLive(() => removalRecords(db), []);
  const [deleted, setDeleted] = useState<Evidence | null>(null);
  const records = found?.ok ? found.value : NONE;
  const changed = useChanged(records);
  if (found?.ok === false) {
    return (
      <StoreTroubled
        trouble={found.problem}
        onReload={() => {
          location.reload();
        }}
      />
    );
  }
  if (!found) return null;
  return (
    <RemovalRecords
      {...{ records, changed, keptDays, onKeptDays }}
      canUndo={deleted !== null}
      onExport={(record, kind) => {
        const name = `heard-evidence-${new Date(record.notedAt).toISOString().slice(0, 10)}`;
        if (kind === 'json') {
          saveFile(`${name}.json`, JSON.stringify(record, null, 2), 'application/json');
        } else saveFile(`${name}.txt`, asText(record), 'text/plain');
      }}
      onDelete={(record) => {
        void deleteRemoval(db, record.id).then(({ ok }) => {
          if (ok) setDeleted(record);
        });
      }}
      onUndo={() => {
        if (!deleted) return;
        void restoreRemoval(db, deleted).then(({ ok }) => {
          if (ok) setDeleted(null);
        });
      }}
    />
  );
}

/** The same at every draw: an array made anew would start the check of `useChanged` over without end. */
const NONE: readonly Evidence[] = [];

/** The ids of the records whose words are not those that were sealed. */
function useChanged(records: readonly Evidence[]): ReadonlySet<string> {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    const check = async (record: Evidence) =>
      (await sha256(canonicalForm(record))) === record.sha256 ? [] : [record.id];
    void Promise.all(records.map(check)).then((ids) => {
      if (current) setChanged(new Set(ids.flat()));
    });
    return () => {
      current = false;
    };
  }, [records]);
  return changed;
}

/** The sealed form and its hash under an empty line: what stands above it hashes to it. */
const asText = (record: Evidence) => `${canonicalForm(record)}\n\nsha256=${record.sha256}\n`;
