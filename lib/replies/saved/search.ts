import { folded } from './folded';
import type { SavedLanguage, SavedReply } from './savedReply';

/**
 * Saved replies that hold every word of the query, best first: those of the comment's language, then
 * by where the words stand (title, group, text), then the latest used. Without a query all of them.
 * Case and diacritics do not count.
 */
export function foundSaved(
  all: readonly SavedReply[],
  query: string,
  language: SavedLanguage | null = null,
): SavedReply[] {
  const words = folded(query).split(' ').filter(Boolean);
  return all
    .flatMap((saved) => {
      const rank = rankOf(saved, words);
      return rank === null ? [] : [{ saved, rank }];
    })
    .sort(
      (one, other) =>
        languageRank(one.saved, language) - languageRank(other.saved, language) ||
        one.rank - other.rank ||
        (other.saved.usedAt.at(-1) ?? 0) - (one.saved.usedAt.at(-1) ?? 0) ||
        one.saved.title.localeCompare(other.saved.title),
    )
    .map(({ saved }) => saved);
}

/** 0 is best; null: a word is nowhere in it. */
function rankOf(saved: SavedReply, words: readonly string[]): number | null {
  const fields = [folded(saved.title), folded(saved.group), folded(saved.text)];
  let rank = 0;
  for (const word of words) {
    const place = fields.findIndex((field) => field.includes(word));
    if (place < 0) return null;
    const begins = fields[place]?.startsWith(word) || fields[place]?.includes(` ${word}`);
    rank += place * 2 + (begins ? 0 : 1);
  }
  return rank;
}

function languageRank({ language }: SavedReply, wanted: SavedLanguage | null): number {
  return wanted === null || language === wanted || language === 'any' ? 0 : 1;
}
