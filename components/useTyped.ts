import { useState } from 'preact/hooks';

/**
 * What stands in a field while it is typed in: its own, so that a page drawn anew meanwhile (a tick,
 * an earlier change being kept) never takes letters back; it follows the kept value when that changes.
 */
export function useTyped(kept: string): [string, (typed: string) => void] {
  // Found out while drawing, not in an effect: one that runs late would wipe the first letters.
  const [last, setLast] = useState({ kept, typed: kept });
  return [
    last.kept === kept ? last.typed : kept,
    (typed) => {
      setLast({ kept, typed });
    },
  ];
}
