import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected } from '../../../lib/triage/corrected';
import { chancesOf } from '../../../lib/triage/model/layers';
import type { Model } from '../../../lib/triage/model/model';
import { recounted, shiftOf, shiftsOf } from '../../../lib/triage/shifts';
import type { Label } from '../../../lib/triage/triage';
import { LABELS } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';
import { markOf, NO_TUNING, tuningOf } from '../../../lib/triage/tuning';

describe('the shift of a label', () => {
  it.each<[Label, number, number, number]>([
    ['complaint', 0, 0, 0],
    ['complaint', 2, 0, 0],
    ['complaint', 3, 0, 0.05],
    ['complaint', 4, 1, 0.05],
    ['complaint', 5, 3, 0],
    ['complaint', 6, 0, 0.1],
    ['complaint', 900, 0, 0.2],
    ['complaint', 0, 3, -0.05],
    ['complaint', 0, 900, -0.2],
    ['threat', 900, 0, 0.05],
    ['threat', 0, 900, -0.2],
    ['self-harm', 900, 0, 0.05],
  ])('of %s after %i times off and %i times on is %d', (label, off, on, shift) => {
    expect(shiftOf(label, { off, on })).toBe(shift);
  });

  it('never makes threat and self-harm much harder to raise, whatever was corrected', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (off, on) => {
        for (const label of LABELS) {
          const shift = shiftOf(label, { off, on });
          expect(Math.abs(shift)).toBeLessThanOrEqual(0.2);
        }
        expect(shiftOf('threat', { off, on })).toBeLessThanOrEqual(0.05);
        expect(shiftOf('self-harm', { off, on })).toBeLessThanOrEqual(0.05);
      }),
    );
  });

  it('is told only of labels that have one', () => {
    expect(shiftsOf({ praise: { off: 3, on: 0 }, hate: { off: 1, on: 0 } })).toEqual({
      praise: 0.05,
    });
  });
});

describe('a moved threshold', () => {
  /** One layer without weights: at a bias of 0 its chance is a half. */
  const model = (threshold: number, bias = 0) => {
    const layers = { praise: { weights: [], bias, threshold } };
    return { stack: { hidden: [], layers, ...layers } } as unknown as Model;
  };
  const isOn = (threshold: number, shift: number, bias = 0) =>
    chancesOf(model(threshold, bias), [], { praise: shift })('praise').on;

  it.each([
    [0.48, 0, true],
    [0.48, 0.05, false],
    [0.54, 0, false],
    [0.54, -0.05, true],
  ])('from %d by %d makes a chance of a half %s', (threshold, shift, on) => {
    expect(isOn(threshold, shift)).toBe(on);
  });

  it('never falls to nothing: at most half of the way', () => {
    expect(isOn(0.15, -0.2, -3)).toBe(false);
  });

  it('does not touch what the words make certain', () => {
    const text = 'I will find you and break your legs';
    const shifted = triageOf({ text }, { ...NO_TUNING, shifts: { threat: 0.05 } });
    expect(shifted.labels.threat.on).toBe(true);
  });
});

describe('the counts', () => {
  const { labels } = triageOf({ text: 'I will find you and break your legs' });
  const said = (corrections: Parameters<typeof corrected>[1]) =>
    corrected(triageOf({ text: 'I will find you and break your legs' }), corrections).labels;

  it('grow by what was corrected, once a comment', () => {
    const once = recounted({}, labels, said({ threat: false, praise: true }));
    expect(once).toEqual({ threat: { off: 1, on: 0 }, praise: { off: 0, on: 1 } });
    expect(recounted(once, said({ threat: false }), said({ threat: false }))).toEqual(once);
  });

  it('fall when it is taken back, or said the other way again, and never below nothing', () => {
    const once = recounted({}, labels, said({ threat: false }));
    expect(recounted(once, said({ threat: false }), labels)).toEqual({ threat: { off: 0, on: 0 } });
    expect(recounted({}, said({ threat: false }), said({ threat: true }))).toEqual({
      threat: { off: 0, on: 0 },
    });
  });
});

describe('the mark of a tuning', () => {
  const none = { watchWords: [], ownContacts: [], corrections: {} };
  it('is none where nothing was taught, or nothing that moves anything', () => {
    expect(markOf(tuningOf(none))).toBeUndefined();
    expect(markOf(tuningOf({ ...none, corrections: { hate: { off: 2, on: 0 } } }))).toBeUndefined();
  });

  it('differs with words, contacts and shifts, and is the same for the same', () => {
    const tunings = [
      { ...none, ownContacts: ['1'] },
      { ...none, ownContacts: ['2'] },
      { ...none, corrections: { hate: { off: 3, on: 0 } } },
    ];
    const marks = tunings.map((settings) => markOf(tuningOf(settings)));
    expect(new Set(marks).size).toBe(3);
    expect(markOf(tuningOf({ ...none, ownContacts: ['1'] }))).toBe(marks[0]);
  });
});
