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
const PUBLIC_PREFIX = /^0(?:800|80\d|90\d|78|70|8\d{2} ?\d{2} ?\d{2}$|18|10|11|137|32|700)/;

/** Mobile prefixes of our countries: also where a range is not given out (yet), a text with one means a person. */
const MOBILE = /^(?:04\d{8}|06\d{8,11}|07[1-9]\d{7,8}|01[567]\d{8,9}|08[35679]\d{7})$/;

const CANDIDATE =
  /(?<![\w€$£#/.,-])(?:\+\s?\d{1,3}|00\d{2}|\(?0\d{1,4}\)?)(?:[\s./()-]{0,3}\d){6,12}(?!\d|[.,]\d|\s?(?:€|euro|eur|%|km|kg))|(?<![\w#/.-])(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4}(?!\d)/gi;

/** Phone numbers a private person can be called on; hotlines and short numbers are none. */
export const phones = (text: string, language: Language): Datum[] =>
  /\d/.test(text)
    ? dataOf(text, CANDIDATE, ([candidate]) =>
        isPrivatePhone(candidate, COUNTRIES[language]) ? { why: 'phone', weight: 0.8 } : null,
      )
    : [];

const DATE = /^\(?\d{2}[./-]\s?\d{2}[./-]\s?(?:19|20)\d{2}/;

function isPrivatePhone(candidate: string, countries: readonly CountryCode[]): boolean {
  const digits = candidate.replace(/[^\d+]/g, '');
  if (/^(?:19|20)\d{6}$/.test(digits) || PUBLIC_PREFIX.test(digits)) return false;
  if (DATE.test(candidate)) return false;
  const numbers =
    digits.startsWith('+') || digits.startsWith('00')
      ? [parsePhoneNumberFromString(digits.replace(/^00/, '+'), METADATA)]
      : countries.map((country) => parsePhoneNumberFromString(digits, country, METADATA));
  const valid = numbers.filter((number) => number?.isValid());
  if (valid.length > 0) return !valid.some((number) => PUBLIC_TYPES.has(number?.getType() ?? ''));
  const abroad = numbers.some((number) => number?.isPossible()) && digits.startsWith('+');
  return abroad || MOBILE.test(digits) || isSpacedLikeAPhone(candidate);
}

/** "06 39 98 12 34", "0471/23.45.67": groups of two or three no order number is written in. */
const isSpacedLikeAPhone = (candidate: string): boolean =>
  /^\(?0\d{1,4}\)?[\s./-]+\d{2,4}(?:[\s./-]+\d{2,4}){1,4}$/.test(candidate.trim());
