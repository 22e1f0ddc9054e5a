import { describe, expect, it } from 'vitest';
import { triageOf } from '../../../lib/triage/triageOf';
import { THANKS } from './cases/thanks';

const endsTalk = (text: string, ownRepliesInThread = 1): boolean =>
  triageOf({ text, ownRepliesInThread }).advice.action === 'no-reply-needed';

describe.each(Object.entries(THANKS))('a customer who closes in %s', (_language, cases) => {
  const right = cases.ends.filter((text) => endsTalk(text));
  const wrong = cases.goesOn.filter((text) => endsTalk(text));

  it('is heard nearly always', () => {
    expect(right.length / cases.ends.length).toBeGreaterThanOrEqual(0.95);
  });

  it('is never thought to close with what goes on', () => {
    expect(wrong).toEqual([]);
  });

  it('has at least forty phrases, hard ones among them', () => {
    const least = cases === THANKS.signs ? 12 : 32;
    expect(cases.ends.length).toBeGreaterThanOrEqual(least);
    expect(cases.goesOn.length).toBeGreaterThanOrEqual(12);
  });
});

it('is answered where nobody of us has written yet', () => {
  for (const { ends } of Object.values(THANKS))
    for (const text of ends) expect(endsTalk(text, 0), text).toBe(false);
});
