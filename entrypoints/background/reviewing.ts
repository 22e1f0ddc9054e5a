import type { HeardDb } from '../../lib/history/db';
import { recordEvent } from '../../lib/history/recordEvent';
import { threadOf, ticketById } from '../../lib/history/tickets';
import type { PageHandlers } from '../../lib/messaging/receive';
import { boxReviewOf } from '../../lib/replies/review/boxReview';
import { writesIn } from './writing';

/** What the background does with a text that was typed into a site's own box: read it, keep nothing of it. */
export function reviewHandlers(db: HeardDb): Pick<PageHandlers, 'boxText' | 'boxOverridden'> {
  return {
    boxText: async ({ ticketId, text, visibility }, sender) => {
      const ticket = await ticketById(db, ticketId);
      if (!ticket.ok || !ticket.value) return null;
      await writesIn(ticketId, sender);
      const { comment } = ticket.value;
      const thread = await threadOf(db, ticket.value);
      const said = thread.ok ? thread.value.map((entry) => entry.comment) : [];
      return boxReviewOf({
        text,
        visibility,
        lang: comment.lang,
        comment: comment.text,
        site: comment.site,
        threadReplies: said.filter(({ isOwn, isPost }) => isOwn && !isPost).map((one) => one.text),
      });
    },
    boxOverridden: async ({ ticketId, rules }) => {
      for (const reason of rules) {
        await recordEvent(db, ticketId, { type: 'overridden', at: Date.now(), by: 'you', reason });
      }
      return null;
    },
  };
}
