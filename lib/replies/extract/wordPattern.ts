const cache = new Map<string, RegExp>();

/** A pattern of whole words without case, for texts in any script; `flags` are added to "iu". */
export function wordPattern(pattern: string, flags = ''): RegExp {
  const key = `${flags}/${pattern}`;
  const known = cache.get(key);
  // A sticky position never survives: only patterns without "g" are shared.
  if (known && !flags.includes('g')) return known;
  const compiled = new RegExp(
    `(?<![\\p{L}\\p{N}@#])(?:${pattern})(?![\\p{L}\\p{N}])`,
    `iu${flags}`,
  );
  cache.set(key, compiled);
  return compiled;
}
