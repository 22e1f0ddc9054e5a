import type { Datum } from './datum';
import { dataOf } from './datum';

const CANDIDATE = /(?<![\d.,])(?:[3-6]\d{3}(?:[ -]?\d){9,15}|2[2-7]\d{2}(?:[ -]?\d){12})(?!\d)/g;
/** As it is printed on cards; beside a word for one it is meant as one, even if mistyped. */
const PRINTED = /(?<![\d.,]|\d[ -])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![ -]?\d)/g;
const CARD = /card|karte|kaart|carte|visa|mastercard|amex|ov-?chip|(?<!\p{L})cb(?!\p{L})/iu;
const REACH = 40;

/** Payment card numbers: 13 to 19 digits whose check digit (Luhn) is right, or four by four and called a card's. */
export function cards(text: string): Datum[] {
  const sure = dataOf(text, CANDIDATE, ([candidate]) =>
    passesLuhn(candidate.replace(/\D/g, '')) ? { why: 'payment-card', weight: 0.85 } : null,
  );
  const called = dataOf(text, PRINTED, ({ 0: number, index = 0 }) => {
    const around = text.slice(Math.max(0, index - REACH), index + number.length + REACH);
    return CARD.test(around) ? { why: 'payment-card', weight: 0.7 } : null;
  });
  return [...sure, ...called];
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}
