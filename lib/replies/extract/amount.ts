import type { Found } from './facts';

const NUMBER = String.raw`\d{1,3}(?:[.,   ']?\d{3})*(?:[.,]\d{2})?(?![\d.,]*\d)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\d.,])(?:(?:€|£|\$|EUR|CHF)[  ]?${NUMBER}|${NUMBER}[  ]?(?:€|£|EUR\b|CHF\b|euros?\b|francs?\b|franken\b|pounds?\b|dollars?\b))`,
  'iu',
);

/** The first sum of money, as the comment writes it. */
export function findAmount(text: string): Found<string> | null {
  const match = AMOUNT.exec(text);
  return match ? { value: match[0].replace(/\s+/g, ' '), words: match[0] } : null;
}
