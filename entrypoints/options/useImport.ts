import { useRef, useState } from 'preact/hooks';
import type { BrokenImportProps } from '../../components/BrokenImport';
import type { DataOutcome } from '../../components/DataOutcomeWords';
import type { HeardDb } from '../../lib/history/db';
import type { Progress } from '../../lib/history/importLines';
import { dropStaged } from '../../lib/history/stand';
import { tellBackground } from '../../lib/messaging/send';
import { fileKey } from './fileKey';
import { takeIn } from './takeIn';
import { useUnfinished } from './useUnfinished';

export type Importing = {
  /** How far an import of this page is; null: none goes on. */
  readonly work: Progress | null;
  /** One that was broken off, with the two ways on; null: none. */
  readonly broken: BrokenImportProps | null;
  readonly start: (file: File) => void;
  readonly stop: () => void;
};

/** The imports of a page, also one that a page before it left undone; `onOutcome` hears what came of it, null at its begin. */
export function useImport(
  db: HeardDb,
  onOutcome: (outcome: DataOutcome | null) => void,
): Importing {
  const [work, setWork] = useState<Progress | null>(null);
  const [otherFile, setOtherFile] = useState<string | null>(null);
  const controller = useRef(new AbortController());
  const unfinished = useUnfinished(db, work !== null);
  const start = async (file: File) => {
    setOtherFile(null);
    onOutcome(null);
    controller.current = new AbortController();
    setWork({ step: 'reading', share: 0 });
    const { signal } = controller.current;
    const outcome = await takeIn(db, file, { onProgress: setWork, signal });
    setWork(null);
    onOutcome(outcome);
    await tellBackground({ type: 'identityChanged' });
    await tellBackground({ type: 'historyChanged' });
  };
  const discard = async () => {
    setOtherFile(null);
    const dropped = await dropStaged(db);
    onOutcome(
      dropped.ok
        ? { kind: 'import-discarded' }
        : { kind: 'erase-failed', trouble: dropped.problem },
    );
  };
  return {
    work,
    broken: unfinished && {
      file: unfinished.name,
      step: unfinished.step,
      share: unfinished.share,
      otherFile,
      onGoOn: (file) => {
        if (fileKey(file) === unfinished.key) void start(file);
        else setOtherFile(file.name);
      },
      onDiscard: () => void discard(),
    },
    start: (file) => void start(file),
    stop: () => {
      controller.current.abort();
    },
  };
}
