/**
 * A check of what a page told: the part of it that is expected, undefined where it does not fit. What
 * zod is to the extension, in forty lines: every page that is opened would have to load and run zod.
 */
export type Fit<Value> = (told: unknown) => Value | undefined;

type Fitted<Check> = Check extends Fit<infer Value> ? Value : never;

/** A text of at most `most` letters in which the pattern is found. */
export const text =
  (most: number, pattern = /^/): Fit<string> =>
  (told) =>
    typeof told === 'string' && told.length <= most && pattern.test(told) ? told : undefined;

/** A number between two others, neither of them included. */
export const between =
  (low: number, high: number): Fit<number> =>
  (told) =>
    typeof told === 'number' && told > low && told < high ? told : undefined;

/** True or false. */
export const truth: Fit<boolean> = (told) => (typeof told === 'boolean' ? told : undefined);

/** null where that is what was told; anything else has to fit. */
export const nullOr =
  <Value>(fit: Fit<Value>): Fit<Value | null> =>
  (told) =>
    told === null ? null : fit(told);

/** null for whatever does not fit: the rest of the object still counts. */
export const orNull =
  <Value>(fit: Fit<Value>): Fit<Value | null> =>
  (told) =>
    fit(told) ?? null;

/** A list of at most `most` that all fit. */
export const list =
  <Value>(fit: Fit<Value>, most: number): Fit<readonly Value[]> =>
  (told) => {
    if (!Array.isArray(told) || told.length > most) return undefined;
    const fitting = told.flatMap((one): readonly Value[] => {
      const part = fit(one);
      return part === undefined ? [] : [part];
    });
    return fitting.length === told.length ? fitting : undefined;
  };

/** An object in which each of these fields fits; of others nothing is taken over. */
export const fields =
  <Checks extends Readonly<Record<string, Fit<unknown>>>>(
    checks: Checks,
  ): Fit<{ readonly [Name in keyof Checks]: Fitted<Checks[Name]> }> =>
  (told) => {
    if (typeof told !== 'object' || told === null) return undefined;
    const found: Record<string, unknown> = {};
    for (const [name, fit] of Object.entries(checks)) {
      const part = fit(Reflect.get(told, name));
      if (part === undefined) return undefined;
      found[name] = part;
    }
    return found as { [Name in keyof Checks]: Fitted<Checks[Name]> };
  };
