import { describe, expect, it } from 'vitest';
import { hash } from '../../../lib/hash';
import { median } from '../../../lib/median';
import type { Evidence, Label } from '../../../lib/triage/triage';
import { LABELS } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';
import { corpus } from '../../../tools/train/corpus';

const PER_LABEL = 40;
/** Enough for every label, and not so many that one waits. */
const MOST_ROWS = 1000;

/** Comments nothing was fitted on, for each label those on which it is on. */
const rows = corpus()
  .filter(({ isDev }) => isDev)
  .sort((a, b) => hash(a.id) - hash(b.id))
  .slice(0, MOST_ROWS);

const scoreOf = (text: string, post: string | null, label: Label): number =>
  triageOf({ text, post }).labels[label].score;

const without = (text: string, spans: readonly Pick<Evidence, 'start' | 'end'>[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} … ${rest.slice(end)}`, text);

/** A stretch of whole words as long as the evidence that shares nothing with it; null where none is left. */
function elsewhere(
  text: string,
  evidence: readonly Evidence[],
): { start: number; end: number } | null {
  const length = evidence.reduce((sum, { start, end }) => sum + end - start, 0);
  const starts = [...text.matchAll(/\S+/g)].map(({ index }) => index);
  const free = starts
    .map((start) => ({ start, end: text.indexOf(' ', start + length - 1) }))
    .map(({ start, end }) => ({ start, end: end === -1 ? text.length : end }))
    .filter((span) => span.end - span.start >= length)
    .filter((span) => evidence.every(({ start, end }) => end <= span.start || start >= span.end));
  return free[hash(text) % Math.max(1, free.length)] ?? null;
}

describe('evidence', () => {
  const drops = LABELS.filter((label) => label !== 'off-topic').flatMap((label) => {
    const on = rows.flatMap(({ text, post }) => {
      const judgement = triageOf({ text, post }).labels[label];
      return judgement.on && judgement.evidence.length > 0 ? [{ text, post, judgement }] : [];
    });
    return on.slice(0, PER_LABEL).flatMap(({ text, post, judgement }) => {
      const other = elsewhere(text, judgement.evidence);
      if (!other) return [];
      const before = judgement.score;
      return [
        {
          label,
          byEvidence: before - scoreOf(without(text, judgement.evidence), post, label),
          byChance: before - scoreOf(without(text, [other]), post, label),
        },
      ];
    });
  });

  it('carries the decision: without it the score falls', () => {
    expect(drops.length).toBeGreaterThan(200);
    expect(median(drops.map(({ byEvidence }) => byEvidence))).toBeGreaterThan(0.25);
    const fallen = drops.filter(({ byEvidence }) => byEvidence > 0).length;
    expect(fallen / drops.length).toBeGreaterThan(0.9);
  });

  it('is not just any words: without as many others the score hardly changes', () => {
    expect(median(drops.map(({ byChance }) => byChance))).toBeLessThan(0.05);
  });

  it('carries the decision for every label', () => {
    for (const label of new Set(drops.map((drop) => drop.label))) {
      const own = drops.filter((drop) => drop.label === label);
      const mean = (of: (drop: (typeof own)[number]) => number): number =>
        own.reduce((sum, drop) => sum + of(drop), 0) / own.length;
      expect(
        mean(({ byEvidence }) => byEvidence),
        label,
      ).toBeGreaterThan(2 * mean(({ byChance }) => byChance));
    }
  });
});
