import { useMemo } from 'preact/hooks';
import type { HeardDb } from '../../lib/history/db';
import { mineIds } from '../../lib/history/mine';
import { isFresh } from '../../lib/writing';
import { useLive } from '../wiring/live';
import { useWritings } from '../wiring/useWritings';

/** Whose tickets are looked for, and whether they are; `now` in ms since 1970. */
export type MineAsked = {
  readonly initials: string;
  readonly isAsked: boolean;
  readonly now: number;
};

/** The ids of the waiting tickets that are the user's; undefined until they are read, or where nobody asks. */
export function useMine(
  db: HeardDb,
  { initials, isAsked, now }: MineAsked,
): ReadonlySet<string> | undefined {
  const writings = useWritings();
  const kept = useLive(async () => (isAsked ? mineIds(db, initials) : null), [isAsked, initials]);
  return useMemo(() => {
    if (!isAsked || !kept?.ok || !writings) return undefined;
    const written = [...writings.values()].filter((writing) => isFresh(writing, now));
    return new Set([...kept.value, ...written.map(({ ticketId }) => ticketId)]);
  }, [isAsked, kept, writings, now]);
}
