import type { Comment, Site } from './comment';

/** Who we are on each site: page names or page ids (Facebook), handles without "@" (X), and our brand in words. */
export type Identity = {
  readonly own: Readonly<Record<Site, readonly string[]>>;
  readonly brandWords: readonly string[];
};

/**
 * Whether a comment is ours to hear: it answers or names us, or it speaks of our brand without
 * addressing us. Of a comment whose addressee the page does not tell, only the brand decides:
 * a community manager also reads pages that are none of the company's business.
 */
export function concernsUs(
  comment: Comment,
  { brandWords }: Pick<Identity, 'brandWords'>,
): boolean {
  if (comment.isOwn) return false;
  if (comment.addressed === 'reply' || comment.addressed === 'mention') return true;
  return namesBrand(comment.text, brandWords);
}

/** Whether the text holds one of the brand words as a whole word, case and accents aside. */
export const namesBrand = (text: string, brandWords: readonly string[]): boolean =>
  brandFinder(brandWords)(text);

/** `namesBrand` for many texts and the same words. */
export function brandFinder(brandWords: readonly string[]): (text: string) => boolean {
  const brands = brandWords.map((word) => fold(word).trim()).filter((brand) => brand !== '');
  const patterns = brands.map(
    (brand) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(brand)}(?![\\p{L}\\p{N}])`, 'u'),
  );
  return (text) => {
    const folded = fold(text);
    return patterns.some((pattern) => pattern.test(folded));
  };
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
