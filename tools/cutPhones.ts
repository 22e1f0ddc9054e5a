/**
 * Cuts libphonenumber's metadata (MIT) to the countries Heard serves and writes it to
 * `lib/triage/finders/phoneMetadata.json`: `npx tsx tools/cutPhones.ts`.
 */
import { writeFileSync } from 'node:fs';
import full from 'libphonenumber-js/metadata.max.json';

const COUNTRIES = ['BE', 'NL', 'DE', 'AT', 'CH', 'FR', 'LU', 'GB', 'IE', 'US'];
const isKept = (country: string): boolean => COUNTRIES.includes(country);

const metadata = {
  version: full.version,
  country_calling_codes: Object.fromEntries(
    Object.entries(full.country_calling_codes)
      .map(([code, countries]) => [code, countries.filter(isKept)] as const)
      .filter(([, countries]) => countries.length > 0),
  ),
  countries: Object.fromEntries(
    Object.entries(full.countries).filter(([country]) => isKept(country)),
  ),
};

const file = new URL('../lib/triage/finders/phoneMetadata.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(metadata, null, 2)}\n`);
