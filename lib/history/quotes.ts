import { beginningOf } from '../beginning';
import { listedAt } from '../ticketQuery';
import type { HeardDb } from './db';
import type { ContextSeen, TicketRow } from './rows';

/** A comment whose words others may quote. */
type Quotable = { readonly id: string } & Pick<ContextSeen, 'comment' | 'firstSeenAt'>;

/** Shorter words may be anybody's. */
const LEAST_QUOTE = 12;

/** The tickets that quote one of these others, whole or as far as X shows it; a quote is never older than what it quotes. */
export async function quotingRows(
  db: HeardDb,
  rows: readonly Quotable[],
): Promise<readonly TicketRow[]> {
  const quotable = rows.filter(({ comment }) => comment.site === 'x' && comment.text !== '');
  if (quotable.length === 0) return [];
  const ids = new Set(rows.map(({ id }) => id));
  return db.tickets
    .where('listedAt')
    .aboveOrEqual(Math.min(...quotable.map(listedAt)))
    .filter(
      ({ id, comment: { quotedText } }) =>
        !ids.has(id) &&
        quotedText !== null &&
        quotable.some(({ comment }) => isQuote(quotedText, comment.text)),
    )
    .toArray();
}

/** Takes the words of these comments out of the tickets that quote them, within a transaction. */
export async function forgetQuotes(db: HeardDb, rows: readonly Quotable[]): Promise<void> {
  for (const row of await quotingRows(db, rows))
    await db.tickets.put({ ...row, comment: { ...row.comment, quotedText: null } });
}

function isQuote(quoted: string, text: string): boolean {
  const begins = beginningOf(quoted);
  return begins.length < LEAST_QUOTE ? text === quoted : text.startsWith(begins);
}
