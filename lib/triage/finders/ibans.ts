import { isValidIBAN } from 'ibantools';
import type { Datum } from './datum';

const CANDIDATE = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}/gi;

/** Bank account numbers: what looks like one, cut from the right until its check digits are right. */
export const ibans = (text: string): Datum[] =>
  [...text.matchAll(CANDIDATE)].flatMap(({ 0: candidate, index }) => {
    for (let length = candidate.length; length >= 15; length--) {
      const part = candidate.slice(0, length);
      if (!isValidIBAN(part.replace(/[ .-]/g, '').toUpperCase())) continue;
      return [{ start: index, end: index + length, why: 'iban' as const, weight: 0.9 }];
    }
    return [];
  });
