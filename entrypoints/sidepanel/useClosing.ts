import { useEffect, useState } from 'preact/hooks';
import type { Done } from '../../components/UndoToast';
import type { StoreProblem } from '../../lib/history/attempt';
import { closeAll, reopenAll } from '../../lib/history/closeAll';
import type { HeardDb } from '../../lib/history/db';
import { tellBackground } from '../../lib/messaging/send';

type Last = { readonly ids: readonly string[]; readonly spared: number; readonly at: number };

export type Closing = {
  readonly close: (ids: readonly string[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** What was done last; null: nothing, or the offer to take it back is over. */
  readonly done: Done | null;
  /** When that was, ms since 1970; null: nothing. */
  readonly at: number | null;
  /** Nothing was closed, so that nothing can be taken back. */
  readonly isEmpty: boolean;
  readonly trouble: StoreProblem | null;
};

const UNDO_MS = 30_000;

/** Closes many tickets at once as needing no reply, and takes the last of it back. */
export function useClosing(db: HeardDb): Closing {
  const [last, setLast] = useState<Last | null>(null);
  const [trouble, setTrouble] = useState<StoreProblem | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLast(null);
    }, UNDO_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [last]);
  return {
    close: async (ids) => {
      const at = Date.now();
      const result = await closeAll(db, ids, at);
      setTrouble(result.ok ? null : result.problem);
      if (!result.ok) return;
      setLast({ ids: result.value.closed, spared: result.value.spared.length, at });
      await tellBackground({ type: 'historyChanged' });
    },
    undo: async () => {
      if (!last?.ids.length) return;
      const result = await reopenAll(db, last.ids, { closedAt: last.at, at: Date.now() });
      setTrouble(result.ok ? null : result.problem);
      if (!result.ok) return;
      setLast(null);
      await tellBackground({ type: 'historyChanged' });
    },
    done: last && { closed: last.ids.length, spared: last.spared },
    at: last?.at ?? null,
    isEmpty: !last?.ids.length,
    trouble,
  };
}
