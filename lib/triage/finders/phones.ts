import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import type { Language } from '../triage';
import type { Datum } from './datum';
import { dataOf } from './datum';
import metadata from './phoneMetadata.json';

// The generated file has the library's own shape; JSON imports lose its tuple types.
const METADATA = metadata as unknown as MetadataJson;

const COUNTRIES: Readonly<Record<Language, readonly CountryCode[]>> = {
  nl: ['BE', 'NL'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'LU'],
  en: ['GB', 'IE', 'US'],
  other: [],
  unknown: ['BE', 'NL', 'DE', 'FR', 'GB'],
};

/** Free, premium and company numbers belong to no private person. */
const PUBLIC_TYPES = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'UAN',
  'PAGER',
  'VOICEMAIL',
]);
/** How such numbers begin where a language is written, and how long they are where others begin alike. */
const PUBLIC: Readonly<Record<Exclude<Language, 'other' | 'unknown'>, RegExp>> = {
  nl: /^0(?:800|90\d|88|(?:70|78)\d{6}$)/,
  de: /^0(?:800|90\d|18\d|13[78]|700|32|8(?:10|20|4[0248]|78)\d{6}$)/,
  fr: /^0(?:800|90\d|8\d{8}$|(?:70|78)\d{6}$)/,
  en: /^0(?:80\d|818\d{6}$|(?:8[47]|3\d|9\d|70)\d{8}$|500\d{6}$)/,
};

const isPublic = (digits: string, language: Language): boolean =>
  language === 'other' || language === 'unknown'
    ? Object.values(PUBLIC).some((prefix) => prefix.test(digits))
    : PUBLIC[language].test(digits);

/** Mobile prefixes of our countries: also where a range is not given out (yet), a text with one means a person. */
const MOBILE = /^(?:04\d{8}|06\d{8,11}|07[1-9]\d{7,8}|01[567]\d{8,9}|08[35679]\d{7})$/;

/** Not in the middle of a longer number, and no amount. */
const BEFORE = String.raw`(?<![\w€$£#/.,-])(?<!\d{3}[\s-])(?<![A-Z]{2}\d{2}\s)`;
const AFTER = String.raw`(?!\d|[.,/-]\d|\s?(?:€|euro|eur|%|km|kg))`;
const CANDIDATE = new RegExp(
  String.raw`${BEFORE}(?:\+\s?\d{1,3}|00\d{2}|\(0\d{1,4}\)|0\d{1,4})(?:[\s./()-]{0,3}\d){6,12}${AFTER}`,
  'gi',
);
/** Of the United States; figures parted by nothing but spaces need a word such as "call" before them. */
const AMERICAN = new RegExp(
  String.raw`${BEFORE}(?:1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])\d{3}[-.]\d{4}${AFTER}`,
  'gi',
);
/** Without a 0 in front: the mobiles of Luxembourg, and American numbers. */
const SPACED = {
  luxembourg: /(?<![\w#/.,-])(?<!\d\s)6[2-9]1([ .])\d{3}\1\d{3}(?![\s.]?\d)/g,
  american: /(?<![\w#/.,-])(?<!\d\s)[2-9]\d{2} \d{3} \d{4}(?!\s?\d)/g,
};
const CUE =
  /(?<!\p{L})(?:t[eé]l\p{L}*|phone|call|ring|text|reach|cell|mobile|gsm|natel|handy\p{L}*|mobil\p{L}*|portable|r?appel\p{L}*|joi(?:gn|nd)\p{L}*|contact\p{L}*|(?:an)?ruf\p{L}*|erreichbar|num[eé]ro|nummer|number|nr)(?!\p{L})[^\d\n]{0,20}$/iu;

/** Phone numbers a private person can be called on; hotlines and short numbers are none. */
export function phones(text: string, language: Language): Datum[] {
  if (!/\d{2}/.test(text)) return [];
  const isAmericanToo = language === 'en' || language === 'other' || language === 'unknown';
  return [
    ...found(text, CANDIDATE, ([candidate]) => isPrivatePhone(candidate, language)),
    ...(isAmericanToo ? found(text, AMERICAN, ([candidate]) => isPrivateAmerican(candidate)) : []),
    ...(language === 'fr' || language === 'de' ? found(text, SPACED.luxembourg, isCued) : []),
    ...(language === 'en'
      ? found(text, SPACED.american, (match) => isCued(match) && isPrivateAmerican(match[0]))
      : []),
  ];
}

const found = (
  text: string,
  pattern: RegExp,
  isPhone: (match: RegExpMatchArray) => boolean,
): Datum[] =>
  dataOf(text, pattern, (match) => (isPhone(match) ? { why: 'phone', weight: 0.8 } : null));

const isCued = ({ input = '', index = 0 }: RegExpMatchArray): boolean =>
  CUE.test(input.slice(Math.max(0, index - 40), index));

const DATE = /^\(?\d{2}[./-]\s?\d{2}[./-]\s?(?:19|20)\d{2}/;
/** Of a Belgian company; mobiles begin with 045 to 049. */
const ENTERPRISE = /^0(?!4[5-9])\d{3}\.\d{3}\.\d{3}$/;
/** A meter's or a version's figures. */
const isTooShort = (candidate: string, digits: string): boolean =>
  digits.length < 9 && !/[\s/()-]/.test(candidate);

function isPrivatePhone(candidate: string, language: Language): boolean {
  const digits = candidate
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (/^(?:19|20)\d{6}$/.test(digits) || isPublic(digits, language)) return false;
  if (DATE.test(candidate) || ENTERPRISE.test(candidate)) return false;
  if (isTooShort(candidate, digits)) return false;
  const isInternational = digits.startsWith('+');
  const numbers = isInternational
    ? [parsePhoneNumberFromString(digits, METADATA)]
    : COUNTRIES[language].map((country) => parsePhoneNumberFromString(digits, country, METADATA));
  const valid = numbers.filter((number) => number?.isValid());
  if (valid.length > 0) return !valid.some((number) => PUBLIC_TYPES.has(number?.getType() ?? ''));
  const abroad = isInternational && numbers.some((number) => number?.isPossible());
  return abroad || MOBILE.test(digits) || isSpacedLikeAPhone(candidate);
}

function isPrivateAmerican(candidate: string): boolean {
  const number = parsePhoneNumberFromString(candidate, 'US', METADATA);
  return number?.isValid() === true && !PUBLIC_TYPES.has(number.getType() ?? '');
}

/** "06 39 98 12 34", "0471/23.45.67": groups of two or three no order number is written in. */
const isSpacedLikeAPhone = (candidate: string): boolean =>
  /^\(?0\d{1,4}\)?[\s./-]+\d{2,4}(?:[\s./-]+\d{2,4}){1,4}$/.test(candidate.trim());
