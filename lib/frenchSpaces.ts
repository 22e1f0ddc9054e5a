const NARROW = '\u202F';

/**
 * A French text with narrow no-break spaces where typography puts a space beside a mark, "Au plus :",
 * "90 %", "« Oui »" (Imprimerie nationale): a mark never stands alone on the next line.
 */
export const frenchSpaces = (text: string): string =>
  text.replace(/[ \u00A0](?=[;:!?%»])|(?<=«)[ \u00A0]/gu, NARROW);
