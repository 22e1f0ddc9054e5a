import * as z from 'zod/mini';
import { correctionsIn } from './corrected';
import type { Label, Triage } from './triage';
import { LABELS } from './triage';

const count = z.int().check(z.gte(0), z.lte(1_000_000));

/** How often the user took a label off and put it on against what Heard had made of it. */
export const CorrectionCounts = z.partialRecord(
  z.enum(LABELS),
  z.readonly(z.object({ off: count, on: count })),
);
export type CorrectionCounts = Readonly<z.infer<typeof CorrectionCounts>>;

/** By how much the threshold of a label's chance is moved; above 0: the label is raised less easily. */
export type Shifts = Readonly<Partial<Record<Label, number>>>;

/** So many corrections in one direction, net, move a threshold by one step. */
export const CORRECTIONS_A_STEP = 3;
const STEP = 0.05;
const MOST = 0.2;
/** Silence about these may cost a life: they may be raised more easily, and hardly less. */
const GUARDED: readonly Label[] = ['self-harm', 'threat'];
const MOST_GUARDED = 0.05;

/** How far the corrections of one label move its threshold, -0.2 to 0.2. */
export function shiftOf(label: Label, counts: CorrectionCounts[Label]): number {
  const net = (counts?.off ?? 0) - (counts?.on ?? 0);
  const steps = Math.trunc(net / CORRECTIONS_A_STEP);
  const most = isGuarded(label) ? MOST_GUARDED : MOST;
  return Math.min(most, Math.max(-MOST, Math.round(steps * STEP * 100) / 100)) || 0;
}

/** Whether the label may never become much harder to raise. */
export const isGuarded = (label: Label): boolean => GUARDED.includes(label);

/** The shifts of all labels that have one. */
export const shiftsOf = (counts: CorrectionCounts): Shifts =>
  Object.fromEntries(
    LABELS.flatMap((label) => {
      const shift = shiftOf(label, counts[label]);
      return shift === 0 ? [] : [[label, shift]];
    }),
  );

/** The counts after the labels of one comment were corrected, or a correction was taken back. */
export function recounted(
  counts: CorrectionCounts,
  before: Triage['labels'],
  after: Triage['labels'],
): CorrectionCounts {
  const was = correctionsIn(before);
  const is = correctionsIn(after);
  const next: Partial<Record<Label, { off: number; on: number }>> = { ...counts };
  for (const label of LABELS) {
    if (was[label] === is[label]) continue;
    const { off, on } = next[label] ?? { off: 0, on: 0 };
    const step = (way: 'off' | 'on') => Number(is[label] === way) - Number(was[label] === way);
    next[label] = { off: Math.max(0, off + step('off')), on: Math.max(0, on + step('on')) };
  }
  return next;
}
