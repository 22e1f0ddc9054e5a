import type { Happened } from '../trail';

/** A stretch in which we waited for the customer, ms since 1970; `to` Infinity: it goes on. */
export type Pause = { readonly from: number; readonly to: number };

const ENDS: ReadonlySet<string> = new Set([
  'customer-reply',
  'reopened',
  'own-reply',
  'handed-off',
  'no-reply-needed',
]);

/** When the first wait of a comment stood still, as the clock does: from our waiting for the customer to what ends that. */
export function pausesOf(events: readonly Happened[]): readonly Pause[] {
  const pauses: Pause[] = [];
  let from: number | null = null;
  for (const { type, happenedAt } of events) {
    if (type === 'waiting-for-customer') from ??= happenedAt;
    if (from === null || !ENDS.has(type)) continue;
    pauses.push({ from, to: happenedAt });
    from = null;
  }
  return from === null ? pauses : [...pauses, { from, to: Infinity }];
}
