import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected } from '../../../lib/triage/corrected';
import type { Corrections, Triage } from '../../../lib/triage/triage';
import { LABELS } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';
import { NO_TUNING } from '../../../lib/triage/tuning';

const TEXTS = [
  'I will find you and break your legs',
  'My order 4711 never came, can you look it up?',
  'Thanks, solved!',
  '👏👏',
  'Derde storing deze maand, ik stap over!',
  'Ihr seid alle Idioten',
  'It does not work',
  'Mijn nummer is 0471 23 45 67, bel mij',
];
const triages = fc
  .tuple(fc.constantFrom(...TEXTS), fc.integer({ min: 0, max: 1 }))
  .map(([text, ownRepliesInThread]) => triageOf({ text, ownRepliesInThread }));
const corrections: fc.Arbitrary<Corrections> = fc.dictionary(
  fc.constantFrom(...LABELS),
  fc.boolean(),
);

describe('a corrected triage', () => {
  it('has the labels a person said, and every other one as it was read', () => {
    fc.assert(
      fc.property(triages, corrections, (triage, said) => {
        const { labels } = corrected(triage, said);
        for (const label of LABELS)
          expect(labels[label].on).toBe(said[label] ?? triage.labels[label].on);
      }),
    );
  });

  it('is the triage of before when nothing is corrected any more', () => {
    fc.assert(
      fc.property(triages, corrections, (triage, said) => {
        expect(corrected(corrected(triage, said), {})).toEqual(triage);
      }),
    );
  });

  it('is the same whatever was corrected before', () => {
    fc.assert(
      fc.property(triages, corrections, corrections, (triage, before, said) => {
        expect(corrected(corrected(triage, before), said)).toEqual(corrected(triage, said));
      }),
    );
  });

  it('keeps what Heard found: score, evidence, and what it had made of it', () => {
    const triage = triageOf({ text: TEXTS[0]! });
    const { threat } = corrected(triage, { threat: false }).labels;
    expect(threat).toEqual({ ...triage.labels.threat, on: false, heard: true });
  });

  it('does not call it a correction when Heard says the same', () => {
    const triage = triageOf({ text: TEXTS[0]! });
    expect(corrected(triage, { threat: true })).toEqual(triage);
  });

  it('is what the triage gives that knows the corrections from the start', () => {
    const input = { text: TEXTS[1]!, ownRepliesInThread: 1 };
    const said = { complaint: false, praise: true };
    expect(triageOf(input, { ...NO_TUNING, corrections: said })).toEqual(
      corrected(triageOf(input), said),
    );
  });

  it.each<[string, Corrections, string, string]>([
    ['I will find you and break your legs', { threat: false }, 'answer', 'default'],
    ['I will find you and break your legs', { 'self-harm': true }, 'escalate', 'crisis'],
    ['What time do you open on Sunday?', { hate: true }, 'may-remove', 'illegal-hate'],
    ['What time do you open on Sunday?', { question: false, praise: true }, 'answer', 'praise'],
  ])('“%s” with %j is advised %s, %s', (text, said, action, reason) => {
    const triage = triageOf({ text });
    const kept: Triage = Object.fromEntries(
      Object.entries(triage).filter(([name]) => name !== 'facts'),
    ) as Triage;
    const only = Object.fromEntries(LABELS.map((label) => [label, said[label] ?? label in said]));
    const without = corrected(kept, { ...allOff, ...only, ...said });
    expect(corrected(triage, { ...allOff, ...said }).advice).toEqual({ action, reason });
    expect(without.advice).toEqual({ action, reason });
  });

  it('has the priority of its labels', () => {
    const triage = triageOf({ text: 'What time do you open on Sunday?' });
    expect(corrected(triage, { threat: true }).priority).toBeGreaterThan(triage.priority);
    expect(corrected(triage, { question: false }).priority).toBeLessThan(triage.priority);
  });
});

const allOff: Corrections = Object.fromEntries(LABELS.map((label) => [label, false]));
