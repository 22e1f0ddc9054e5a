// Memory only: to make a format takes longer than a hundred figures written with it, and the report has hundreds.
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** The format of figures in a language, made once. */
export const numberFormat = (
  language: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat =>
  kept(
    numbers,
    JSON.stringify([language, options]),
    () => new Intl.NumberFormat(language, options),
  );

/** The format of dates in a language, made once. */
export const dateFormat = (
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  kept(
    dates,
    JSON.stringify([language, options]),
    () => new Intl.DateTimeFormat(language, options),
  );

function kept<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}
