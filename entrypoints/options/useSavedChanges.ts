import { useEffect, useState } from 'preact/hooks';
import type { SavedOutcome } from '../../components/SavedOutcomeWords';
import type { HeardDb } from '../../lib/history/db';
import type { SavedChange } from '../../lib/history/savedReplies';
import { changeSaved } from '../../lib/history/savedReplies';
import type { OnNamesake, Sorted } from '../../lib/replies/saved/joined';
import { joined, sortIncoming } from '../../lib/replies/saved/joined';
import { readSavedFile } from '../../lib/replies/saved/savedFile';
import type { SavedReply, SavedText } from '../../lib/replies/saved/savedReply';
import { MOST_SAVED } from '../../lib/replies/saved/savedReply';
import { readText } from './readText';

export type SavedChanges = {
  /** What came of the last change; null: none yet. */
  readonly outcome: SavedOutcome | null;
  readonly tell: (outcome: SavedOutcome) => void;
  /** Makes a change; `told` is said once it is made. */
  readonly change: (change: SavedChange, told: SavedOutcome) => Promise<void>;
  /** Takes replies in, or asks what to do with taken titles first. */
  readonly take: (incoming: readonly SavedText[]) => void;
  readonly takeFile: (file: Blob) => Promise<void>;
  readonly decide: (decision: OnNamesake | null) => void;
  /** Takes the last change back. */
  readonly undo: () => Promise<void>;
};

const UNDO_MS = 30_000;
/** Said in passing; what asks or warns stays. */
const PASSING: readonly SavedOutcome['kind'][] = ['saved', 'deleted', 'undone', 'imported'];

/** Changes of the saved replies, the last of which can be taken back. */
export function useSavedChanges(db: HeardDb, known: readonly SavedReply[]): SavedChanges {
  const [outcome, tell] = useState<SavedOutcome | null>(null);
  const [inverse, setInverse] = useState<SavedChange | null>(null);
  const [waiting, setWaiting] = useState<Sorted | null>(null);

  useEffect(() => {
    if (!outcome || !PASSING.includes(outcome.kind)) return undefined;
    const timer = setTimeout(() => {
      tell(null);
    }, UNDO_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);

  const change = async (made: SavedChange, told: SavedOutcome) => {
    const done = await changeSaved(db, made);
    if (!done.ok) {
      tell({ kind: 'not-kept', trouble: done.problem });
      return;
    }
    setInverse(done.value);
    tell(told);
  };
  const join = (sorted: Sorted, onNamesake: OnNamesake) => {
    setWaiting(null);
    const newId = () => crypto.randomUUID();
    const put = joined(sorted, { known, onNamesake, now: Date.now(), newId });
    const ids = new Set([...known, ...put].map(({ id }) => id));
    if (ids.size > MOST_SAVED) tell({ kind: 'full', most: MOST_SAVED });
    else void change({ put, drop: [] }, { kind: 'imported', taken: put.length, same: sorted.same });
  };
  const take = (incoming: readonly SavedText[]) => {
    const sorted = sortIncoming(known, incoming);
    if (sorted.namesakes.length === 0) {
      join(sorted, 'skip');
      return;
    }
    setWaiting(sorted);
    tell({
      kind: 'asks',
      fresh: sorted.fresh.length,
      namesakes: sorted.namesakes.map(({ title }) => title),
      same: sorted.same,
    });
  };
  return {
    outcome,
    tell,
    change,
    take,
    takeFile: async (file) => {
      const text = await readText(file);
      const read = text === null ? null : readSavedFile(text);
      if (read?.ok) take(read.value);
      else tell({ kind: 'refused', problem: read?.problem ?? { kind: 'unread' } });
    },
    decide: (decision) => {
      if (decision && waiting) join(waiting, decision);
      else tell({ kind: 'nothing-imported' });
    },
    undo: async () => {
      if (inverse) await change(inverse, { kind: 'undone' });
    },
  };
}
