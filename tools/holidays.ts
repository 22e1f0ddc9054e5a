/**
 * Takes the holidays of the countries Heard serves out of date-holidays (data CC BY-SA 3.0) and
 * writes them to `assets/holidays.json`: `npx tsx tools/holidays.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Holidays from 'date-holidays';
import { format } from 'prettier';
import type { Holiday, HolidayBook } from '../lib/sla/holidays';

/** Where the book of holidays lies. */
export const BOOK = 'assets/holidays.json';
const FROM = 2024;
const TO = 2035;
const LANGUAGES = ['en', 'de', 'nl', 'fr'] as const;

type Region = { readonly code: string; readonly name: string | null };

/** Countries with those of their parts that have holidays of their own; null: the whole country. */
const REGIONS: readonly Region[] = [
  { code: 'BE', name: null },
  ...statesOf('BE', ['VLG', 'WAL', 'DE', 'BRU']),
  { code: 'NL', name: null },
  { code: 'DE', name: null },
  ...statesOf('DE', Object.keys(new Holidays().getStates('DE'))),
  { code: 'FR', name: null },
  // The three departments of the local law have the same days.
  { code: 'FR-57', name: 'Alsace-Moselle' },
];

/** Days that are no public holiday and on which many are closed all the same: offered, not ticked. */
const OFTEN_CLOSED: Readonly<Record<string, readonly string[]>> = {
  BE: ['05-08', '07-11', '09-27', '11-02', '11-15', '12-26'],
  NL: ['easter -2', '05-05', '12-31'],
  DE: ['12-24', '12-31'],
};

/** Names the source has in another language only, by the English one. */
const NAMES_ADDED: Readonly<Record<string, Partial<Holiday['names']>>> = {
  'Reformation Day': { fr: 'Jour de la Réformation' },
  'Day of Prayer and Repentance': { fr: 'Jour de pénitence et de prière' },
  "International Children's Day": { nl: 'Wereldkinderdag', fr: 'Journée mondiale de l’enfance' },
  'Victory Day': { de: 'Tag des Sieges 1945', nl: 'Dag van de overwinning 1945' },
  'Bastille Day': { de: 'Französischer Nationalfeiertag', nl: 'Franse nationale feestdag' },
  'Armistice Day': { de: 'Waffenstillstand', nl: 'Wapenstilstand' },
  'Iris Festival': { de: 'Irisfest' },
  'Liberation Day (80th Anniversary)': {
    nl: 'Dag van de bevrijding (80 jaar)',
    fr: 'Jour de la Libération (80 ans)',
  },
  '75th anniversary of the GDR uprising': {
    nl: '75 jaar volksopstand in de DDR',
    fr: '75 ans du soulèvement en RDA',
  },
};

function statesOf(country: string, states: readonly string[]): Region[] {
  const names = new Holidays().getStates(country);
  return states.map((state) => ({ code: `${country}-${state}`, name: names[state] ?? state }));
}

type Found = {
  readonly date: string;
  readonly rule: string;
  readonly isPublic: boolean;
  /** Where its names are. */
  readonly source: Holidays;
};

/** The days of one region, those that are public holidays apart from those often taken. */
function daysOf(source: Holidays, often: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (let year = FROM; year <= TO; year++)
    for (const { date, rule, type } of source.getHolidays(year))
      if (type === 'public' || often.some((one) => rule.startsWith(one)))
        found.push({ date: date.slice(0, 10), rule, isPublic: type === 'public', source });
  return found;
}

/** Public holidays of a part of the state only, as Assumption is in the Catholic towns of Bavaria. */
function daysOfTowns(country: string, state: string, known: readonly Found[]): readonly Found[] {
  const rules = new Set(known.map(({ rule }) => rule));
  const towns = Object.keys(new Holidays().getRegions(country, state) ?? {});
  const found = towns
    .flatMap((town) => daysOf(new Holidays(country, state, town), []))
    .filter(({ rule }) => !rules.has(rule));
  const byDate = new Map(found.map((day) => [day.date, { ...day, isPublic: false }]));
  return [...byDate.values()].toSorted((one, other) => one.date.localeCompare(other.date));
}

function namesOf({ rule, date, source }: Found): Holiday['names'] {
  const names = LANGUAGES.map((language) => {
    const day = source
      .getHolidays(Number(date.slice(0, 4)), language)
      .find((one) => one.rule === rule && one.date.startsWith(date));
    return [language, day?.name ?? rule];
  });
  const found = Object.fromEntries(names) as Holiday['names'];
  return { ...found, ...NAMES_ADDED[found.en] };
}

/** The holidays of Belgium, the Netherlands, Germany and France from 2024 to 2035, out of date-holidays. */
export function holidayBook(): HolidayBook {
  const holidays: Holiday[] = [];
  const regions = REGIONS.map(({ code, name }) => {
    const [country = '', state] = code.split('-');
    const source = state ? new Holidays(country, state) : new Holidays(country);
    const everywhere = daysOf(source, OFTEN_CLOSED[country] ?? []);
    const days = [...everywhere, ...(state ? daysOfTowns(country, state, everywhere) : [])];
    const places = (isPublic: boolean) => {
      const chosen = days.filter((day) => day.isPublic === isPublic);
      return [...new Set(chosen.map(({ rule }) => rule))].map((rule) => {
        const same = chosen.filter((day) => day.rule === rule);
        const [first] = same;
        if (!first) throw new Error(`No day of ${rule}`);
        return placeOf(holidays, {
          names: namesOf(first),
          dates: same.map(({ date }) => date),
        });
      });
    };
    return { code, name, closed: places(true), often: places(false) };
  });
  return { credit: credit(), from: FROM, to: TO, regions, holidays };
}

/** One holiday that many regions share stands in the book once. */
function placeOf(holidays: Holiday[], holiday: Holiday): number {
  const text = JSON.stringify(holiday);
  const place = holidays.findIndex((one) => JSON.stringify(one) === text);
  return place < 0 ? holidays.push(holiday) - 1 : place;
}

function credit(): string {
  const { version } = createRequire(import.meta.url)('date-holidays/package.json') as {
    version: string;
  };
  return `date-holidays ${version}, CC BY-SA 3.0`;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(BOOK, await format(JSON.stringify(holidayBook()), { parser: 'json' }));
