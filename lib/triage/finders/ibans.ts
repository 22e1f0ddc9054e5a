import { countrySpecs, isValidIBAN } from 'ibantools';
import type { Datum } from './datum';

const CANDIDATE = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}/gi;
/** Right before a number, which then is meant as an account even if a figure is wrong. */
const CALLED = /iban[^\d\n]{0,20}$/i;

/** Bank account numbers: what looks like one, cut from the right until its check digits are right. */
export const ibans = (text: string): Datum[] =>
  [...text.matchAll(CANDIDATE)].flatMap(({ 0: candidate, index }) => {
    const length = lengthOfValid(candidate) ?? lengthOfCalled(candidate, text.slice(0, index));
    if (length === null) return [];
    return [{ start: index, end: index + length, why: 'iban' as const, weight: 0.9 }];
  });

const SEPARATOR = /[ .-]/g;

function lengthOfValid(candidate: string): number | null {
  for (let length = candidate.length; length >= 15; length--) {
    const part = candidate.slice(0, length);
    if (/[ .-]$/.test(part)) continue;
    if (isValidIBAN(part.replace(SEPARATOR, '').toUpperCase())) return length;
  }
  return null;
}

/** Up to as many characters as the country's account numbers have. */
function lengthOfCalled(candidate: string, before: string): number | null {
  const wanted = countrySpecs[candidate.slice(0, 2).toUpperCase()]?.chars;
  if (!wanted || !CALLED.test(before)) return null;
  for (let length = wanted; length <= candidate.length; length++) {
    if (candidate.slice(0, length).replace(SEPARATOR, '').length === wanted) return length;
  }
  return null;
}
