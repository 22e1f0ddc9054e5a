/** A steady 32-bit number for a text (FNV-1a), so that ids and class names stay the same in every run. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}

/** A steady id of `length` decimal digits for a readable key, shaped like the site's own. */
export function digitsOf(key: string, length: number): string {
  let digits = '';
  for (let round = 0; digits.length < length; round++) digits += String(hash(`${round}/${key}`));
  const first = String((hash(key) % 9) + 1);
  return (first + digits).slice(0, length);
}
