import { useEffect, useState } from 'preact/hooks';
import type { DraftSource } from '../../lib/replies/byModel/draftSource';
import { readDrafting, watchDrafting } from '../../lib/settings/drafting';
import { useAwaited } from './awaited';

/** Where drafts of a model come from now; undefined until it is read. */
export function useDraftSource(): DraftSource | undefined {
  const [source, setSource] = useState<DraftSource>();
  useAwaited(source !== undefined);
  useEffect(() => {
    const controller = new AbortController();
    void readDrafting().then(setSource);
    watchDrafting(setSource, controller.signal);
    return () => {
      controller.abort();
    };
  }, []);
  return source;
}
