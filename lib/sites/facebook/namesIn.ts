/** Which of the names stand in the text as whole words; "Ann" is not in "Reply to Ann Berg" if both are names. */
export function namesIn(text: string, names: readonly string[]): ReadonlySet<string> {
  const said = squeezed(text);
  const found = names.filter((name) => name !== '' && holds(said, squeezed(name)));
  return new Set(
    found.filter((name) => !found.some((other) => other !== name && holds(other, squeezed(name)))),
  );
}

function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
