/**
 * The whole number in the name of a button, whatever the language's words and digit groups around
 * it; null without one, or where it is short for more ("1.2K").
 */
export function countTold(button: Element | null | undefined): number | null {
  const label = button?.getAttribute('aria-label') ?? '';
  const number = /\d+(?:[.,' \u00a0\u2019\u202f]\d{3})*(?![\d.,]*\p{L})/u.exec(label)?.[0];
  return number === undefined ? null : Number(number.replace(/\D/g, ''));
}
