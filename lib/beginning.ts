/**
 * What is shown of a text that is cut, without the sign that there is more. One step after the other: a
 * pattern for spaces and sign together is busy for minutes on a page made of spaces.
 */
export const beginningOf = (text: string): string =>
  text
    .trimEnd()
    .replace(/(?:…|\.\.\.)$/, '')
    .trimEnd();
