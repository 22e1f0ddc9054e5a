import type { Datum } from './datum';
import { dataOf } from './datum';

const CANDIDATE = /(?<![\d.,])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\d])/g;

/** Payment card numbers: 13 to 19 digits whose check digit (Luhn) is right. */
export const cards = (text: string): Datum[] =>
  dataOf(text, CANDIDATE, ([candidate]) =>
    passesLuhn(candidate.replace(/\D/g, '')) ? { why: 'payment-card', weight: 0.85 } : null,
  );

function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}
