const NAME = 'heard-import';
/** A worker that broke gives the lock back a moment later. */
const PATIENCE_MS = 3000;

/** Imports alone in this browser: two at once would lay their pieces into each other. null: another window imports. */
export async function whileImporting<Done>(work: () => Promise<Done>): Promise<Done | null> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  let begun = false;
  try {
    return await navigator.locks.request(NAME, { signal: patience }, () => {
      begun = true;
      return work();
    });
  } catch (problem) {
    if (begun || !patience.aborted) throw problem;
    return null;
  }
}

/** Resolves as soon as no window imports; the browser ends the import of one that was closed. Rejects when the signal ends it. */
export const noImport = (signal: AbortSignal): Promise<void> =>
  navigator.locks.request(NAME, { mode: 'shared', signal }, () => undefined);
