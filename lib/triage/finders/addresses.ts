import type { Datum } from './datum';
import { dataOf } from './datum';

const NUMBER = String.raw`\d{1,4}(?:\s?[a-hA-H](?![a-z]))?(?:\s?(?:bis|ter|bus|b\.|\/)\s?\d{0,3})?`;
const POSTCODE = String.raw`(?:,?\s*(?:in\s|te\s|à\s)?(?:[A-Z]-)?(?:\d{5}|\d{4}(?:\s?[A-Z]{2})?)(?:\s+\p{Lu}[\p{L}-]+)?)?`;
/** Dutch, Flemish and German: the kind of street is the end of its name or a word after it. */
const GERMANIC = String.raw`(?<![\p{L}])\p{L}[\p{L}'.-]{0,30}(?:\s\p{Lu}?[\p{L}'-]{1,20}){0,2}?[\s-]?(?:straat|laan|steenweg|plein|kaai|dreef|gracht|kade|singel|plantsoen|dijk|straße|strasse|str\.|strasze|gasse|allee|platz|chaussee|damm|ufer|weg|ring|stieg|steig)\s+${NUMBER}${POSTCODE}(?![\p{L}\d])`;
/** French: number, kind, name, or in Belgium kind, name, number. */
const KIND = String.raw`(?:rue|avenue|av\.|boulevard|bd|blvd|place|chemin|impasse|allée|quai|route|cours|square|chaussée|passage|sentier|clos)`;
const NAME = String.raw`(?:\s(?:de\s|du\s|des\s|de\sla\s|d'|de\sl'|la\s|le\s|les\s)?[\p{L}'-]{2,25}){1,4}?`;
const FRENCH = String.raw`(?<![\p{L}\d])${NUMBER},?\s${KIND}${NAME}(?=[\s,.;!?]|$)${POSTCODE}|(?<![\p{L}])${KIND}${NAME},?\s(?:n°\s?)?${NUMBER}${POSTCODE}(?![\p{L}\d])`;
const ENGLISH_KIND =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|way|terrace|gardens|crescent|grove|hill|row|mews|boulevard|blvd|place|square|park|walk)';
const ENGLISH = String.raw`(?<![\p{L}\d])(?:flat\s\d+,?\s|apt\.?\s\d+,?\s)?\d{1,4}[a-z]?\s(?!(?:from|to|at|in|on|of|and|the|a|minutes?|min|hours?|days?|weeks?|people|times|train|bus|miles|km)\s)(?:[\p{L}'-]{2,20}\s){1,3}?${ENGLISH_KIND}(?![\p{L}])(?:(?:,?\s\p{L}[\p{L} ]{2,25}?)?,?\s+(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{5})(?!\d))?`;

const ADDRESS = new RegExp(`${GERMANIC}|${FRENCH}|${ENGLISH}`, 'giu');
const HAS_POSTCODE =
  /(?:^|\D)\d{5}(?:\D|$)|\d{4}\s?[A-Z]{2}\b|,?\s\d{4}\s+\p{Lu}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}/u;

/** Street and house number; surer with a postcode. Whether it is somebody's home is for the cues around it. */
export const addresses = (text: string): Datum[] =>
  /\d/.test(text)
    ? dataOf(text, ADDRESS, ([address]) => ({
        why: 'home-address',
        weight: HAS_POSTCODE.test(address) ? 0.6 : 0.4,
      }))
    : [];
