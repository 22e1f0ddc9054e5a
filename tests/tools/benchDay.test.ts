import { describe, expect, it } from 'vitest';
import { aDay, shownAt } from '../../tools/bench/day/aDay';
import { differences } from '../../tools/bench/day/differences';
import type { Expected } from '../../tools/bench/day/expectedOf';
import { expectedOf } from '../../tools/bench/day/expectedOf';

const HOUR = 3_600_000;
const END = Date.UTC(2026, 10, 22, 18);
const day = aDay({ comments: 2000, replies: 300, looks: 8 }, END);

describe('a day', () => {
  it('has as many words of customers and replies of ours as were asked for', () => {
    const ours = day.words.filter(({ kind }) => kind === 'ours');
    expect(ours).toHaveLength(300);
    expect(day.words.length - ours.length).toBe(2000);
    expect(new Set(day.words.map(({ key }) => key)).size).toBe(2300);
  });

  it('has every reply after what it answers, and no word after its end', () => {
    const byKey = new Map(day.words.map((word) => [word.key, word]));
    const early = day.words.filter(({ at, to }) => to !== null && at <= (byKey.get(to)?.at ?? END));
    expect(early).toEqual([]);
    expect(Math.max(...day.words.map(({ at }) => at))).toBeLessThan(END);
  });

  it('shows no word before it was written or after it was taken away', () => {
    const shown = shownAt(day, END - 5 * HOUR);
    const wrong = shown.filter(
      ({ at, vanishesAt = Infinity }) => at > END - 5 * HOUR || vanishesAt <= END - 5 * HOUR,
    );
    expect(shown.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
});

describe('what must be known after a day', () => {
  const expected = expectedOf(day, 8, { tellsGone: true });
  const counted = (of: readonly Expected[]) => {
    const counts: Record<string, number> = {};
    for (const { status } of of) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };

  it('is an answer where we replied, the end of it after a thank-you, and the rest open or gone', () => {
    const { answered, gone = 0, open = 0, ...rest } = counted(expected);
    expect(answered).toBe(300);
    expect(rest).toEqual({ 'no-reply-needed': 60 });
    expect(gone).toBeGreaterThan(40);
    expect(open + gone).toBe(expected.length - 360);
  });

  it('is of nobody that they are gone where the site does not tell', () => {
    expect(counted(expectedOf(day, 8, { tellsGone: false }))).not.toHaveProperty('gone');
  });

  it('has an edit only where both wordings were seen', () => {
    const edited = expected.filter(({ wasEdited }) => wasEdited);
    expect(edited.length).toBeGreaterThan(40);
    expect(edited.every(({ text }) => text.includes('is dead too now'))).toBe(true);
  });
});

describe('the comparison with the store', () => {
  const [one] = expectedOf(day, 8, { tellsGone: true }).filter(
    ({ status }) => status === 'answered',
  );
  const exactly = (at: number) => ({ earliest: at, latest: at });
  const row = {
    id: `x:${one!.key}`,
    status: 'answered',
    turn: 'first',
    trail: [{ type: 'own-reply' }],
    firstResponse: exactly(one!.respondedAt!),
    comment: { text: one!.text, isOwn: false, isPost: false, postedAt: exactly(one!.postedAt) },
    triage: { labels: {} },
  };
  const compared = (...tickets: (typeof row)[]) =>
    differences({
      expected: [one!],
      tickets,
      idOf: (key) => `x:${key}`,
      isOlder: (id) => id === 'x:older',
    });

  it('finds nothing where all is as it must be', () => {
    const nothing = { lost: [], wrong: [], tooMany: [] };
    expect(compared(row, { ...row, id: 'x:older' })).toEqual(nothing);
  });

  it('finds a ticket that is lost and one too many', () => {
    const { lost, tooMany } = compared({ ...row, id: 'x:other' });
    expect(lost).toHaveLength(1);
    expect(tooMany).toEqual(['x:other']);
  });

  it.each([
    ['status', { status: 'open' }],
    ['turn', { turn: 'next' }],
    ['words', { comment: { ...row.comment, text: 'other' } }],
    ['time', { comment: { ...row.comment, postedAt: exactly(one!.postedAt + 1000) } }],
    ['response', { firstResponse: exactly(one!.respondedAt! - 1000) }],
    ['trail', { trail: [{ type: 'edited' }] }],
  ])('finds a wrong %s', (_, changes) => {
    expect(compared({ ...row, ...changes }).wrong).toHaveLength(1);
  });
});
