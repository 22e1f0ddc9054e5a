import type { Language } from '../lib/triage/triage';

/** A help line of a country; `speaks` names its language where the country has several. */
export type HelpLine = {
  readonly country: 'BE' | 'NL' | 'DE' | 'AT' | 'CH' | 'FR' | 'GB' | 'IE' | 'US';
  readonly name: string;
  readonly number: string;
  readonly emergency: string;
  readonly speaks?: 'dutch' | 'french';
};

/**
 * Suicide prevention lines as their operators publish them (Zelfmoordlijn 1813, Centre de Prévention du
 * Suicide, 113 Zelfmoordpreventie, TelefonSeelsorge, Die Dargebotene Hand, 3114, Samaritans, 988 Lifeline).
 */
export const HELP_LINES: readonly HelpLine[] = [
  { country: 'BE', name: 'Zelfmoordlijn', number: '1813', emergency: '112', speaks: 'dutch' },
  {
    country: 'BE',
    name: 'Centre de Prévention du Suicide',
    number: '0800 32 123',
    emergency: '112',
    speaks: 'french',
  },
  { country: 'NL', name: '113 Zelfmoordpreventie', number: '113', emergency: '112' },
  { country: 'DE', name: 'TelefonSeelsorge', number: '0800 111 0 111', emergency: '112' },
  { country: 'AT', name: 'TelefonSeelsorge', number: '142', emergency: '112' },
  { country: 'CH', name: 'Die Dargebotene Hand / La Main Tendue', number: '143', emergency: '112' },
  {
    country: 'FR',
    name: 'Numéro national de prévention du suicide',
    number: '3114',
    emergency: '112',
  },
  { country: 'GB', name: 'Samaritans', number: '116 123', emergency: '999' },
  { country: 'IE', name: 'Samaritans', number: '116 123', emergency: '112' },
  { country: 'US', name: '988 Lifeline', number: '988', emergency: '911' },
];

type Place = HelpLine['country'] | 'BE-dutch' | 'BE-french';

/** Whose lines stand first for who writes in a language; Belgium has one for each of its languages. */
const NEAR: Readonly<Partial<Record<Language, readonly Place[]>>> = {
  nl: ['NL', 'BE-dutch'],
  fr: ['FR', 'BE-french', 'CH'],
  de: ['DE', 'AT', 'CH'],
  en: ['GB', 'IE', 'US'],
};

const placeOf = ({ country, speaks }: HelpLine): Place =>
  country === 'BE' ? `BE-${speaks ?? 'dutch'}` : country;

/** Lines for who writes in a language, and the rest; all of them are near where the language tells nothing. */
export function helpLinesFor(language: Language): {
  readonly near: readonly HelpLine[];
  readonly others: readonly HelpLine[];
} {
  const places = NEAR[language];
  if (!places) return { near: HELP_LINES, others: [] };
  const near = places.flatMap((place) => HELP_LINES.filter((line) => placeOf(line) === place));
  return { near, others: HELP_LINES.filter((line) => !near.includes(line)) };
}
