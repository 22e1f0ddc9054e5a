import { useEffect, useState } from 'preact/hooks';

/**
 * What stands in a field while it is typed in: its own, so that a page drawn anew meanwhile (a tick,
 * an earlier change being kept) never takes letters back; it follows the kept value when that changes.
 */
export function useTyped(kept: string): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(kept);
  useEffect(() => {
    setTyped(kept);
  }, [kept]);
  return [typed, setTyped];
}
