import type { Site } from '../comment';
import { SITES } from '../comment';
import type { SharedItem } from './sharing';
import type { TicketWords, WordSwitches } from './words';
import { wordsLeft } from './words';

/** A ticket of the team that this device has not seen: no more than a colleague told of it. */
export type ToldTicket = TicketWords & {
  readonly id: string;
  readonly site: Site;
  /** The member's name on the server. */
  readonly by: string;
  /** When they told it by the server's clock, ms since 1970. */
  readonly at: number;
};

/** What a colleague told of a ticket, as far as the switches let it now; null: nothing that may be shown. */
export function toldTicket(
  { kind, id, body, member, changedAt }: SharedItem,
  switches: WordSwitches,
): ToldTicket | null {
  const site = SITES.find((one) => id.startsWith(`${one}:`));
  const words = kind === 'words' && site ? wordsLeft(body, switches) : null;
  if (!words || !site) return null;
  return { ...words, address: words.address ?? addressOf(id), id, site, by: member, at: changedAt };
}

/** X finds a post by its number alone; a comment on Facebook has no address without its post. */
function addressOf(id: string): string | null {
  const number = /^x:(\d{1,25})$/.exec(id)?.[1];
  return number === undefined ? null : `https://x.com/i/web/status/${number}`;
}

/** Whether all words that are looked for begin a word of what was told; none are looked for: yes. */
export function isAskedFor({ text, author, note }: TicketWords, query: string): boolean {
  const said = wordsOf([author, text, note].join(' '));
  return wordsOf(query).every((asked) => said.some((word) => word.startsWith(asked)));
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
