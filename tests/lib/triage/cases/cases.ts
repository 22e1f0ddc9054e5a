/** Comments of one label, in our own words, by language: those it must be on for and its hard negatives. */
export type Cases = Readonly<
  Record<
    'en' | 'de' | 'nl' | 'fr',
    { readonly on: readonly string[]; readonly off: readonly string[] }
  >
>;
