/** Letters that stay whole when their diacritics are taken off. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ĳ: 'ij',
  '’': "'",
};

/** A text to be compared or searched in: lower case, without diacritics, single spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßœæøłĳ’]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
