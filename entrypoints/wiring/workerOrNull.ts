/** A worker of this page, or null where the browser starts none; `start` names its file for the build to find. */
export function workerOrNull(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
