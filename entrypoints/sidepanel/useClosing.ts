import { useEffect, useState } from 'preact/hooks';
import type { ManyWork } from '../../components/ManyProgress';
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
  /** What goes on for longer than a second; null: nothing. */
  readonly work: ManyWork | null;
  /** When that was, ms since 1970; null: nothing. */
  readonly at: number | null;
  /** Nothing was closed, so that nothing can be taken back. */
  readonly isEmpty: boolean;
  readonly trouble: StoreProblem | null;
};

const UNDO_MS = 30_000;
/** What is done sooner needs no progress. */
const LONG_MS = 1000;

/** Closes many tickets at once as needing no reply, and takes the last of it back. */
export function useClosing(db: HeardDb): Closing {
  const [last, setLast] = useState<Last | null>(null);
  const [work, setWork] = useState<ManyWork | null>(null);
  const [trouble, setTrouble] = useState<StoreProblem | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLast(null);
    }, UNDO_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [last]);
  const progressOf = (step: ManyWork['step']) => {
    const begun = Date.now();
    return (share: number) => {
      if (Date.now() - begun > LONG_MS) setWork({ step, share });
    };
  };
  const ended = async (problem: StoreProblem | null) => {
    setWork(null);
    setTrouble(problem);
    await tellBackground({ type: 'historyChanged' });
  };
  return {
    close: async (ids) => {
      const at = Date.now();
      const result = await closeAll(db, ids, { at, onProgress: progressOf('closing') });
      const { closed, spared } = result;
      // Also where the store gave up on the way: what was closed until then can be taken back.
      if (closed.length + spared.length > 0) setLast({ ids: closed, spared: spared.length, at });
      await ended(result.trouble);
    },
    undo: async () => {
      if (!last?.ids.length) return;
      const onProgress = progressOf('reopening');
      const result = await reopenAll(db, last.ids, {
        closedAt: last.at,
        at: Date.now(),
        onProgress,
      });
      if (!result.trouble) setLast(null);
      await ended(result.trouble);
    },
    done: last && { closed: last.ids.length, spared: last.spared },
    work,
    at: last?.at ?? null,
    isEmpty: !last?.ids.length,
    trouble,
  };
}
