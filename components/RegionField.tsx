import type { HolidayBook } from '../lib/sla/holidays';
import { useSpeech } from './words';

export type RegionFieldProps = {
  readonly book: HolidayBook;
  readonly region: string | null;
  readonly onChange: (region: string | null) => void;
};

/** Whose public holidays are taken: a country or a part of one, by its own name. */
export function RegionField({ book, region, onChange }: RegionFieldProps) {
  const { t, language } = useSpeech();
  const countryNames = new Intl.DisplayNames(language, { type: 'region' });
  const countries = [...new Set(book.regions.map(({ code }) => countryOf(code)))];
  return (
    <label class="row end">
      <span class="meta">{t('clock.region')}</span>
      <select
        class="field"
        value={region ?? ''}
        onChange={(event) => {
          onChange(event.currentTarget.value || null);
        }}
      >
        <option value="">{t('clock.noRegion')}</option>
        {countries.map((country) => {
          const name = countryNames.of(country) ?? country;
          return (
            <optgroup key={country} label={name}>
              {book.regions
                .filter(({ code }) => countryOf(code) === country)
                .map((one) => (
                  <option key={one.code} value={one.code}>
                    {one.name ?? t('clock.wholeCountry', [name])}
                  </option>
                ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}

const countryOf = (code: string): string => code.slice(0, 2);
