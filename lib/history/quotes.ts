import type { HeardDb } from './db';
import type { TicketRow } from './rows';

/** Shorter words may be anybody's. */
const LEAST_QUOTE = 12;

/** The other tickets that quote one of these, whole or as far as X shows it; a quote is never older than what it quotes. */
export async function quotingRows(
  db: HeardDb,
  rows: readonly TicketRow[],
): Promise<readonly TicketRow[]> {
  const quotable = rows.filter(({ comment }) => comment.site === 'x' && comment.text !== '');
  if (quotable.length === 0) return [];
  const ids = new Set(rows.map(({ id }) => id));
  return db.tickets
    .where('listedAt')
    .aboveOrEqual(Math.min(...quotable.map(({ listedAt }) => listedAt)))
    .filter(
      ({ id, comment: { quotedText } }) =>
        !ids.has(id) &&
        quotedText !== null &&
        quotable.some(({ comment }) => isQuote(quotedText, comment.text)),
    )
    .toArray();
}

/** Takes the words of these tickets out of those that quote them, within a transaction. */
export async function forgetQuotes(db: HeardDb, rows: readonly TicketRow[]): Promise<void> {
  for (const row of await quotingRows(db, rows))
    await db.tickets.put({ ...row, comment: { ...row.comment, quotedText: null } });
}

function isQuote(quoted: string, text: string): boolean {
  const begins = quoted.replace(/\s*(?:…|\.\.\.)$/u, '');
  return begins.length < LEAST_QUOTE ? text === quoted : text.startsWith(begins);
}
