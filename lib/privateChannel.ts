import type { Comment } from './comment';
import { DAY_MS } from './time';

/** Facebook lets a page write one private reply to a comment, within seven days of it (Meta, messaging policy 2026-04). */
const PRIVATE_REPLY_DAYS = 7;

/**
 * Address of the site's own private conversation with the author: X chat, or the profile that
 * offers it where the page does not tell the account's number; Messenger. null: nobody to write to.
 */
export function privateChannelUrl({ site, author }: Comment): string | null {
  if (site === 'facebook') {
    const person = author.id ?? author.handle;
    return person && `https://www.facebook.com/messages/t/${encodeURIComponent(person)}`;
  }
  if (author.id && /^\d+$/.test(author.id)) {
    return `https://x.com/messages/compose?recipient_id=${author.id}`;
  }
  return author.handle && `https://x.com/${encodeURIComponent(author.handle)}`;
}

/** A link that X shows as a "Send a private message" button to whoever reads the post (X, direct message deep links). */
export const inviteLink = (xAccountId: string): string =>
  `https://twitter.com/messages/compose?recipient_id=${xAccountId}`;

/** When Facebook's one private reply ends (ms since 1970); null where no such rule or no time is known. */
export function privateReplyEndsAt({ site, postedAt }: Comment): number | null {
  if (site !== 'facebook' || !postedAt) return null;
  // In doubt the comment is the older one: a day too few is honest, a day too many is not.
  return postedAt.earliest + PRIVATE_REPLY_DAYS * DAY_MS;
}

/** Whole days left for Facebook's one private reply: 0 on the last day, below 0 when it is over; null as above. */
export function privateReplyDaysLeft(comment: Comment, now: number): number | null {
  const endsAt = privateReplyEndsAt(comment);
  return endsAt === null ? null : Math.floor((endsAt - now) / DAY_MS);
}
