import { describe, expect, it } from 'vitest';
import book from '../../../assets/holidays.json';
import { hoursProblem } from '../../../lib/sla/hoursProblem';
import { offeredHolidays, ownDaysOff, withHoliday, withRegion } from '../../../lib/sla/holidays';
import { isOpen } from '../../../lib/sla/opening';
import { holidayBook } from '../../../tools/holidays';
import { ms, OFFICE } from './aClock';

/** The public holidays of a region in one year. */
const daysOf = (region: string, year: number) =>
  withRegion(book, OFFICE, { from: null, to: region }).holidays.filter((date) =>
    date.startsWith(String(year)),
  );

describe('the book of holidays', () => {
  it('is what the generator makes of its source', () => {
    expect(holidayBook()).toEqual(book);
  }, 60_000);

  // By law: Loi du 4 janvier 1974; Algemene termijnenwet; the holiday laws of the Länder; Code du travail L3133-1 and the local law.
  it.each([
    ['BE', 2026, '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'],
    ['NL', 2026, '01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26'],
    ['NL', 2025, '01-01 04-20 04-21 04-26 05-29 06-08 06-09 12-25 12-26'],
    ['DE-BY', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26'],
    ['DE-SN', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26'],
    ['DE-BE', 2026, '01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    [
      'FR-57',
      2027,
      '01-01 03-26 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25 12-26',
    ],
  ])('has the public holidays of %s in %i', (region, year, days) => {
    expect(daysOf(region, year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it('has every Land, every community, and twelve years of them', () => {
    const of = (country: string) =>
      book.regions.filter(({ code, name }) => code.startsWith(country) && name !== null).length;
    expect([of('BE'), of('NL'), of('DE'), of('FR')]).toEqual([4, 0, 16, 1]);
    for (const { code } of book.regions)
      for (let year = 2024; year <= 2035; year++)
        expect(daysOf(code, year).length, `${code} ${year}`).toBeGreaterThanOrEqual(8);
  });

  it('names each holiday in four languages and holds only dates the clock can count', () => {
    for (const { names, dates } of book.holidays) {
      expect(Object.keys(names)).toEqual(['en', 'de', 'nl', 'fr']);
      expect(hoursProblem({ ...OFFICE, holidays: dates })).toBeNull();
    }
  });
});

describe('the holidays of a region', () => {
  const hours = { ...OFFICE, holidays: ['2026-07-10'] };
  const flemish = withRegion(book, hours, { from: null, to: 'BE-VLG' });
  const named = (name: string, today = '2026-06-01') =>
    offeredHolidays(book, 'BE-VLG', { hours: flemish, today }).find(
      ({ holiday }) => holiday.names.nl === name,
    )!;

  it('close the clock on their days', () => {
    const noon = ms('2026-07-21T12:00:00+02:00');
    expect(isOpen(hours, noon)).toBe(true);
    expect(isOpen(flemish, noon)).toBe(false);
  });

  it('leave the own days off as they were, also when the region changes or goes', () => {
    expect(ownDaysOff(book, 'BE-VLG', flemish)).toEqual(['2026-07-10']);
    const french = withRegion(book, flemish, { from: 'BE-VLG', to: 'FR' });
    expect(french.holidays).toContain('2026-07-14');
    expect(french.holidays).not.toContain('2026-07-21');
    expect(withRegion(book, french, { from: 'FR', to: null }).holidays).toEqual(['2026-07-10']);
  });

  it('come in order of their next date, each with that date', () => {
    const offered = offeredHolidays(book, 'BE-VLG', { hours: flemish, today: '2026-07-12' });
    expect(offered.map(({ next }) => next)).toEqual(offered.map(({ next }) => next).toSorted());
    expect(offered[0]?.next).toBe('2026-07-21');
    expect(named('Feestdag van de Vlaamse Gemeenschap', '2026-07-12').next).toBe('2027-07-11');
  });

  it('take the days of a community only when they are ticked, for every year', () => {
    const feast = named('Feestdag van de Vlaamse Gemeenschap');
    expect(feast).toMatchObject({ isPublic: false, isOff: false });
    const ticked = withHoliday(flemish, feast.holiday, true);
    expect(ticked.holidays).toEqual(expect.arrayContaining(['2026-07-11', '2030-07-11']));
  });

  it('can be worked on, for every year', () => {
    const worked = withHoliday(flemish, named('Wapenstilstand').holiday, false);
    expect(worked.holidays.filter((date) => date.endsWith('-11-11'))).toEqual([]);
    const again = withHoliday(worked, named('Wapenstilstand').holiday, true);
    expect(again).toEqual(flemish);
  });

  it('are none where the region is not known any more', () => {
    expect(withRegion(book, hours, { from: 'XX', to: 'YY' })).toEqual(hours);
    expect(offeredHolidays(book, 'YY', { hours, today: '2026-01-01' })).toEqual([]);
  });
});
