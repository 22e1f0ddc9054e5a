/** The locale key of a name of ours: "legal-press" gives "legalPress", because locale keys know no hyphen. */
export const keyOf = (name: string): string =>
  name.replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
