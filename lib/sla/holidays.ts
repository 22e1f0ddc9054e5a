import type { Hours } from './clock';

/** One holiday: its name by language and its dates, `YYYY-MM-DD` in order. */
export type Holiday = {
  readonly names: Readonly<Record<'en' | 'de' | 'nl' | 'fr', string>>;
  readonly dates: readonly string[];
};

/** A country (`BE`) or a part of one (`BE-VLG`), with the places of its holidays in the book. */
export type HolidayRegion = {
  readonly code: string;
  /** As it calls itself; null: the whole country. */
  readonly name: string | null;
  /** Public holidays. */
  readonly closed: readonly number[];
  /** Days on which many are closed all the same. */
  readonly often: readonly number[];
};

/** The holidays we know, from one year to another; `tools/holidays.ts` writes it. */
export type HolidayBook = {
  readonly credit: string;
  readonly from: number;
  readonly to: number;
  readonly regions: readonly HolidayRegion[];
  readonly holidays: readonly Holiday[];
};

/** A holiday of a region as the user sees it: its next date, and whether it is taken as a day off. */
export type OfferedHoliday = {
  readonly holiday: Holiday;
  readonly next: string;
  readonly isOff: boolean;
  readonly isPublic: boolean;
};

const NOTHING: Omit<HolidayRegion, 'code'> = { name: null, closed: [], often: [] };

/** The holidays of a region that are still to come on a day (`YYYY-MM-DD`), in order of their next date. */
export function offeredHolidays(
  book: HolidayBook,
  region: string | null,
  { hours, today }: { readonly hours: Hours; readonly today: string },
): readonly OfferedHoliday[] {
  const off = new Set(hours.holidays);
  const { closed, often } = regionOf(book, region);
  const offered = (isPublic: boolean) => (holiday: Holiday) => {
    const next = holiday.dates.find((date) => date >= today);
    return next === undefined ? [] : [{ holiday, next, isOff: off.has(next), isPublic }];
  };
  return [
    ...holidaysAt(book, closed).flatMap(offered(true)),
    ...holidaysAt(book, often).flatMap(offered(false)),
  ].toSorted((one, other) => one.next.localeCompare(other.next));
}

/** The days off that the user set apart from the holidays of a region. */
export function ownDaysOff(
  book: HolidayBook,
  region: string | null,
  hours: Hours,
): readonly string[] {
  const known = new Set(datesOf(book, region, 'all'));
  return hours.holidays.filter((date) => !known.has(date));
}

/** Hours with the public holidays of another region in place of those of the one before; own days off stay. */
export function withRegion(
  book: HolidayBook,
  hours: Hours,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Hours {
  return withDates(hours, ownDaysOff(book, from, hours), datesOf(book, to, 'closed'));
}

/** Hours with all dates of one holiday taken as days off, or none of them. */
export function withHoliday(hours: Hours, { dates }: Holiday, isOff: boolean): Hours {
  const others = hours.holidays.filter((date) => !dates.includes(date));
  return withDates(hours, others, isOff ? dates : []);
}

const withDates = (hours: Hours, ...dates: ReadonlyArray<readonly string[]>): Hours => ({
  ...hours,
  holidays: [...new Set(dates.flat())].sort(),
});

function datesOf(book: HolidayBook, code: string | null, which: 'closed' | 'all'): string[] {
  const { closed, often } = regionOf(book, code);
  const places = which === 'closed' ? closed : [...closed, ...often];
  return holidaysAt(book, places).flatMap(({ dates }) => dates);
}

const holidaysAt = ({ holidays }: HolidayBook, places: readonly number[]): readonly Holiday[] =>
  holidays.filter((_, place) => places.includes(place));

const regionOf = ({ regions }: HolidayBook, code: string | null) =>
  regions.find((region) => region.code === code) ?? NOTHING;
