import * as z from 'zod/mini';

/** What of a comment's words a team shares; the lead switches each on for all. */
export const WordSwitches = z.object({
  texts: z.boolean(),
  authors: z.boolean(),
  notes: z.boolean(),
});
export type WordSwitches = z.infer<typeof WordSwitches>;
export const WORD_SWITCHES = ['texts', 'authors', 'notes'] as const;

/** Nothing is shared until somebody switched it on. */
export const NO_WORDS: WordSwitches = { texts: false, authors: false, notes: false };

/** The longest text that is shared of a comment or a note, in characters: sealed both fit one value. */
const LONGEST = 1000;
const words = z.string().check(z.maxLength(LONGEST));

/** A comment's own address at its site, and nobody else's; a longer one is left out. */
const ADDRESS = /^https:\/\/(?:[a-z0-9-]+\.)*(?:facebook|x|twitter)\.com\//;
const LONGEST_ADDRESS = 500;

/** The words around a ticket as a colleague shares them; null: not shared, or there are none. */
export const TicketWords = z.object({
  text: z.nullable(words),
  author: z.nullable(z.string().check(z.maxLength(300))),
  note: z.nullable(words),
  /** Goes with the text. One of X is never told: it names the author. */
  address: z._default(
    z.nullable(z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(ADDRESS))),
    null,
  ),
});
export type TicketWords = z.infer<typeof TicketWords>;

/** What of these words the switches let out; null: nothing. */
export function wordsToShare(words: TicketWords, switches: WordSwitches): TicketWords | null {
  const out = {
    text: switches.texts ? cut(words.text) : null,
    author: switches.authors ? words.author : null,
    note: switches.notes ? cut(words.note) : null,
    address: switches.texts ? addressToTell(words.address) : null,
  };
  return out.text === null && out.author === null && out.note === null ? null : out;
}

const cut = (text: string | null): string | null =>
  text === null || text.trim() === '' ? null : text.slice(0, LONGEST);

const addressToTell = (address: string | null): string | null =>
  address !== null &&
  address.length <= LONGEST_ADDRESS &&
  /^https:\/\/(?:[a-z0-9-]+\.)*facebook\.com\//.test(address)
    ? address
    : null;

/** What the switches that stand now leave of words that were told before; null: nothing. */
export function wordsLeft(body: unknown, switches: WordSwitches): TicketWords | null {
  const read = TicketWords.safeParse(body);
  return read.success ? wordsToShare(read.data, switches) : null;
}
