/** Everything a saved reply can ask Heard to fill in; another name is refused when it is saved. */
export const VARIABLES = [
  /** The first name to greet by; unknown where the author is not clearly a person. */
  'author.firstName',
  /** The name as the page shows it. */
  'author.name',
  /** On X, with its "@". */
  'author.handle',
  /** What the comment is about, in its own words: "internet". */
  'issue',
  /** The beginning of the post it stands under. */
  'post',
  /** From the settings. */
  'company',
  /** From the settings, "JK". */
  'initials',
  /** The initials as they sign a reply, "^JK". */
  'signature',
  /** The present time of day, in the way of the reply's language. */
  'time',
  /** Today, "Monday 23 November". */
  'date',
  /** Facebook or X. */
  'site',
] as const;
export type Variable = (typeof VARIABLES)[number];

/** What is known of the comment at hand; what is not known is left out. */
export type Values = Readonly<Partial<Record<Variable, string>>>;

/** The variable of a name, however it was capitalised; null when there is none. */
export const variableNamed = (name: string): Variable | null =>
  VARIABLES.find((variable) => variable.toLowerCase() === name.trim().toLowerCase()) ?? null;
