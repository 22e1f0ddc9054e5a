/** Texts by language with the data to be found between « and »; a text without has none. */
export type DataCases = Readonly<
  Partial<Record<'nl' | 'de' | 'fr' | 'en' | 'other', readonly string[]>>
>;
