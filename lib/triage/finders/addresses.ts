import type { Language } from '../triage';
import type { Datum } from './datum';
import { dataOf } from './datum';

/** Behind such a figure stands an amount, not a house: "Weg 5 Minuten". */
const UNITS =
  'min|minut|minuut|std|stunde|hour|heure|uur|uren|dag|tag|day|jour|week|weke|woche|semaine|maand|monat|month|mois|jaar|jahr|year|ans?|eur|pounds?|km|mile|met(?:er|re)|keer|mal|times|fois|stück|stuk|people|mensen|personen|leute';
const UNIT = String.raw`\s?(?:€|%|[x×]\s|(?:${anyCase(UNITS)})(?:e?[ns]|e)?(?!\p{L}))`;
const NUMBER = String.raw`\d{1,4}(?!\d|[.,]\d|${UNIT})(?:\s?[a-hA-H](?!\p{L}))?(?:\s?(?:bis|ter|bus|b\.|\/)\s?\d{0,3})?`;
const POSTCODE = String.raw`(?:,?\s*(?:in\s|te\s|à\s)?(?:[A-Z]-)?(?:\d{5}|\d{4}(?:\s?[A-Z]{2}(?!\p{L}))?)(?!\d)(?:\s+\p{Lu}[\p{L}-]+)?)?(?![\p{L}\d])`;

/** Kinds of street that end the name of one in Dutch and German. */
const KINDS =
  'straat|laan|steenweg|plein|kaai|dreef|gracht|kade|singel|plantsoen|dijk|straße|strasse|str\\.|strasze|gasse|allee|platz|chaussee|damm|ufer|weg|stieg|steig';
/** Kinds that end too many other words: only behind a capital, or as a word of their own. */
const RARE_KINDS = 'ring|baan|markt|vest|lei|hof|wal';
const OTHER_PLACES = String.raw`(?!(?:[Bb]ahnsteig|[Ss]itzplatz|[Pp]arkplatz|[Ss]tehplatz|[Ss]tellplatz|[Aa]rbeitsplatz|[Oo]nderweg|[Hh]alfweg|[Ll]evering|[Hh]erinnering|[Rr]egering|[Ss]upermarkt|[Bb]aumarkt)\s)`;
const CAPITAL_WORD = String.raw`(?!(?:Adress?e?|Anschrift|Wohnung|Haus|Ich|Ik|Wir|Wij|Mijn|Meine?|Unsere?|In|Im|Auf|Op|Bei|Bij|Tot)\s)\p{Lu}[\p{L}'.-]{0,20}\s`;
const SMALL_WORDS = "(?:(?:de|den|der|des|van|von|het|'t|ter|ten)\\s){0,2}";
const GERMANIC_NAMES = [
  String.raw`(?:${CAPITAL_WORD}${SMALL_WORDS}){0,2}${OTHER_PLACES}\p{L}[\p{L}'.-]{1,30}(?:${KINDS})`,
  String.raw`(?:${CAPITAL_WORD}${SMALL_WORDS}){0,2}${OTHER_PLACES}\p{Lu}[\p{L}'-]{2,30}(?:ring|baan)`,
  String.raw`(?:(?:Am|An|Im|In|Op)\s)?(?:${CAPITAL_WORD}){1,2}(?:${anyCase(`${KINDS}|${RARE_KINDS}`)})`,
  String.raw`\p{L}{2,20}(?:e|er|es|en)\s(?:${anyCase(KINDS)})`,
];
const GERMANIC = String.raw`(?<![\p{L}\d-])(?:${GERMANIC_NAMES.join('|')})\s+${NUMBER}${POSTCODE}`;

/** French: number, kind, name, or in Belgium kind, name, number. */
const FRENCH_KINDS =
  'rue|avenue|av\\.|boulevard|bd|blvd|place|chemin|impasse|allée|quai|route|cours|square|chaussée|passage|sentier|clos';
const ARTICLE = String.raw`(?:de\sla\s|de\sl['’]|du\s|des\s|de\s|d['’]|la\s|le\s|les\s|l['’])`;
const FRENCH_NAME = String.raw`\s${ARTICLE}?(?!(?:depuis|pour|de|du|des|la|le|les|est|sont|et)[\s,])[\p{L}'’-]{2,25}(?:\s${ARTICLE}?\p{Lu}[\p{L}'’-]{1,25}){0,3}`;
const frenchStreet = (kinds: string): string =>
  String.raw`(?<![\p{L}\d])${NUMBER},?\s(?:${anyCase(kinds)})${FRENCH_NAME}(?=[\s,.;!?)]|$)${POSTCODE}|(?<!\p{L})(?:${anyCase(kinds)})${FRENCH_NAME},?\s(?:n°\s?)?${NUMBER}${POSTCODE}`;

const ENGLISH_KINDS =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|way|terrace|gardens|crescent|grove|hill|row|mews|boulevard|blvd|place|square|park|walk';
const NO_NAME =
  '(?!(?:from|to|at|in|on|of|and|or|the|a|an|my|your|our|down|up|doors?|for|all|trains?|bus|stars?|out)\\s)';
const ENGLISH = String.raw`(?<![\p{L}\d])(?:[Ff]lat\s\d+,?\s|[Aa]pt\.?\s\d+,?\s)?\d{1,4}(?!${UNIT})[a-z]?\s(?:${NO_NAME}[\p{L}'-]{2,20}\s){1,3}?(?:${anyCase(ENGLISH_KINDS)})(?!\p{L})(?:(?:,?\s\p{L}[\p{L} ]{2,25}?)?,?\s+(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{5})(?!\d))?`;

/** "place is 9" is no French square. */
const FRENCH_IN_ENGLISH = 'rue|boulevard|chemin|impasse|allée|chaussée';

/** A way of writing addresses; the pattern, slow to compile, is made for the first text that `mayBe` one. */
type Form = { readonly mayBe: RegExp; readonly pattern: () => RegExp };

const form = (mayBe: string, source: string): Form => {
  let pattern: RegExp | undefined;
  return {
    mayBe: new RegExp(mayBe, 'is'),
    pattern: () => (pattern ??= new RegExp(source, 'gu')),
  };
};

const word = (kinds: string): string => String.raw`(?<!\w)(?:${kinds})(?!\w)`;
const french = (kinds: string): Form =>
  form(String.raw`\d.{0,12}${word(kinds)}|${word(kinds)}.{2,120}\d`, frenchStreet(kinds));

const GERMANIC_FORM = form(String.raw`(?:${KINDS}|${RARE_KINDS})\s+\d`, GERMANIC);
const ENGLISH_FORM = form(String.raw`\d.{2,90}${word(ENGLISH_KINDS)}`, ENGLISH);
const FORMS = [GERMANIC_FORM, french(FRENCH_KINDS), ENGLISH_FORM];
const FORMS_IN_ENGLISH = [GERMANIC_FORM, french(FRENCH_IN_ENGLISH), ENGLISH_FORM];

const HAS_POSTCODE =
  /(?:^|\D)\d{5}(?:\D|$)|\d{4}\s?[A-Z]{2}\b|,?\s\d{4}\s+\p{Lu}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}/u;

/** Street and house number; surer with a postcode. Whether it is somebody's home is for the cues around it. */
export const addresses = (text: string, language: Language): Datum[] =>
  (language === 'en' ? FORMS_IN_ENGLISH : FORMS).flatMap(({ mayBe, pattern }) =>
    mayBe.test(text)
      ? dataOf(text, pattern(), ([address]) => ({
          why: 'home-address',
          weight: HAS_POSTCODE.test(address) ? 0.6 : 0.4,
        }))
      : [],
  );

/** Either case of each word's first letter. */
function anyCase(words: string): string {
  return words.replace(/(^|\|)(\p{L})/gu, (_, bar: string, first: string) => {
    return `${bar}[${first.toUpperCase()}${first}]`;
  });
}
