import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeTime } from '../../lib/relativeTime';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/time';

const SEEN = Date.parse('2026-10-05T12:00:00Z');
const WEEK_MS = 7 * DAY_MS;
const between = (latestAge: number, earliestAge: number) => ({
  earliest: SEEN - earliestAge,
  latest: SEEN - latestAge,
});

describe('relativeTime', () => {
  it.each([
    ['30s', 30_000, 31_000],
    ['5m', 5 * MINUTE_MS, 6 * MINUTE_MS],
    ['5 mins', 5 * MINUTE_MS, 6 * MINUTE_MS],
    ['2h', 2 * HOUR_MS, 3 * HOUR_MS],
    ['2 hrs', 2 * HOUR_MS, 3 * HOUR_MS],
    ['3d', 3 * DAY_MS, 4 * DAY_MS],
    ['1w', WEEK_MS, 2 * WEEK_MS],
    ['52w', 52 * WEEK_MS, 53 * WEEK_MS],
    ['a week ago', WEEK_MS, 2 * WEEK_MS],
    ['about an hour ago', HOUR_MS, 2 * HOUR_MS],
    ['8 weeks ago', 8 * WEEK_MS, 9 * WEEK_MS],
    ['Just now', 0, MINUTE_MS],
    ['5 Min.', 5 * MINUTE_MS, 6 * MINUTE_MS],
    ['3 Std.', 3 * HOUR_MS, 4 * HOUR_MS],
    ['vor 27 Minuten', 27 * MINUTE_MS, 28 * MINUTE_MS],
    ['Vor einer Stunde', HOUR_MS, 2 * HOUR_MS],
    ['1 Tag', DAY_MS, 2 * DAY_MS],
    ['5 Tage', 5 * DAY_MS, 6 * DAY_MS],
    ['vor 5 Tagen', 5 * DAY_MS, 6 * DAY_MS],
    ['1 Wo.', WEEK_MS, 2 * WEEK_MS],
    ['gerade eben', 0, MINUTE_MS],
    ['5 min', 5 * MINUTE_MS, 6 * MINUTE_MS],
    ['3 u', 3 * HOUR_MS, 4 * HOUR_MS],
    ['1 uur geleden', HOUR_MS, 2 * HOUR_MS],
    ['2 d', 2 * DAY_MS, 3 * DAY_MS],
    ['4 w', 4 * WEEK_MS, 5 * WEEK_MS],
    ['Zojuist', 0, MINUTE_MS],
    ['2 h', 2 * HOUR_MS, 3 * HOUR_MS],
    ['il y a 3 heures', 3 * HOUR_MS, 4 * HOUR_MS],
    ['3 jours', 3 * DAY_MS, 4 * DAY_MS],
    ['1 sem.', WEEK_MS, 2 * WEEK_MS],
    ['À l’instant', 0, MINUTE_MS],
    ['\u200e2h\ufeff', 2 * HOUR_MS, 3 * HOUR_MS],
    ['3\u00a0Std.', 3 * HOUR_MS, 4 * HOUR_MS],
  ])('reads %j as an age between two bounds', (text, latestAge, earliestAge) => {
    expect(relativeTime(text, SEEN)).toEqual(between(latestAge, earliestAge));
  });

  it.each([
    ['1y', 365 * DAY_MS, 732 * DAY_MS],
    ['2 ans', 730 * DAY_MS, 1098 * DAY_MS],
    ['1 J.', 365 * DAY_MS, 732 * DAY_MS, 'de'],
    ['2 mnd', 56 * DAY_MS, 93 * DAY_MS],
  ])(
    'allows %j for years and months of every length',
    (text, latestAge, earliestAge, language?) => {
      expect(relativeTime(text, SEEN, language ?? null)).toEqual(between(latestAge, earliestAge));
    },
  );

  it.each([
    ['fr', 3 * DAY_MS, 4 * DAY_MS],
    ['nl', 3 * 365 * DAY_MS, 4 * 366 * DAY_MS],
    ['fr-BE', 3 * DAY_MS, 4 * DAY_MS],
    [null, 3 * DAY_MS, 4 * 366 * DAY_MS],
    ['en', 3 * DAY_MS, 4 * 366 * DAY_MS],
  ])(
    'takes "3 j" on a page in %s for what it can mean there',
    (language, latestAge, earliestAge) => {
      expect(relativeTime('3 j', SEEN, language)).toEqual(between(latestAge, earliestAge));
    },
  );

  it.each([
    '',
    '3',
    'h',
    '3 parsecs',
    'yesterday',
    '30 May at 11:02',
    '3 October',
    '2h 5m',
    '-2h',
    '1.5h',
    '1234 d',
    'some h',
    'Like',
  ])('does not guess what %j means', (text) => {
    expect(relativeTime(text, SEEN)).toBeNull();
  });

  it('gives bounds in order and never in the future, or nothing, for any text', () => {
    const unit = fc.constantFrom('m', 'Std.', 'j', 'w', 'ans', 'Wo.', 'u', 'x', '');
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.integer({ min: -5, max: 2000 }), unit).map(([count, word]) => `${count} ${word}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(null, 'fr', 'nl'), (said, language) => {
        const found = relativeTime(said, SEEN, language);
        return found === null || (found.earliest < found.latest && found.latest <= SEEN);
      }),
    );
  });
});
