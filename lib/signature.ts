import type { Ticket } from './ticket';
import { happened } from './trail';

/** Initials or a first name as a reply is signed with them at its end, "… have a good day ^JK". */
const SIGNATURE = /(?:^|\s)\^(\p{L}{1,8})[\s.]*$/u;

/** The initials a reply of ours ends with, without the "^"; null where nobody signed. */
export const signedBy = (text: string): string | null => SIGNATURE.exec(text)?.[1] ?? null;

/** Initials as they are compared: without the "^", whatever their case. */
export const plainInitials = (initials: string): string =>
  initials.trim().replace(/^\^/, '').toUpperCase();

/** Whether one of our answers to a ticket that stand on the page is signed with these initials; never with none. */
export function isSignedBy(ticket: Pick<Ticket, 'trail' | 'comment'>, initials: string): boolean {
  const own = plainInitials(initials);
  return (
    own !== '' && happened(ticket).some(({ reply }) => plainInitials(reply?.initials ?? '') === own)
  );
}
