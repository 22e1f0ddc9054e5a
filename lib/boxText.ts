/** What stands in a native box before a draft goes in. */
export type BoxText = {
  /** The mention the site put there; never touched. */
  readonly mention: string;
  /** The user's own words, without the space round them. */
  readonly own: string;
};

type Named = { readonly name: string | null; readonly handle: string | null };

/** Tells the mention of whom the box answers from the user's own words behind it. */
export function readBoxText(text: string, answered: Named | null): BoxText {
  const mention = leadingMention(text, answered);
  return { mention, own: text.slice(mention.length).trim() };
}

/** A name with more than a space behind it is a word of the user's: "Anna, we …". */
function leadingMention(text: string, answered: Named | null): string {
  const start = /^\s*@?/.exec(text)?.[0].length ?? 0;
  for (const name of [answered?.name, answered?.handle]) {
    if (!name || !text.startsWith(name, start)) continue;
    const end = start + name.length;
    if (/^(\s|$)/.test(text.slice(end))) return text.slice(0, end);
  }
  return '';
}
