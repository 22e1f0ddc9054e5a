/** Every text a phrasing can become. */
export function allWays(phrasing: string): string[] {
  const choice = /\(([^()]*\/[^()]*)\)/u.exec(phrasing);
  if (!choice) return [phrasing];
  const before = phrasing.slice(0, choice.index);
  const after = phrasing.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('/').flatMap((way) => allWays(before + way + after));
}
