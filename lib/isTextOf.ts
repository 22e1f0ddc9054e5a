import { fold } from './triage/normalise';

/** Share of the words of both, by Dice's coefficient, from which one is the other with some changes. */
const SAME = 0.6;
/** Share of the shorter one's words from which it is a part of the longer one. */
const PART = 0.8;
/** A shorter text, "Thank you, Anna", is a part of many. */
const LEAST_WORDS = 7;

/** Whether a posted text is a draft, or evidently what became of it while it was changed, cut or gone on with. */
export function isTextOf(posted: string, draft: string): boolean {
  if (bare(posted) === bare(draft)) return true;
  const [one, other] = [wordsOf(posted), wordsOf(draft)];
  const common = [...one].filter((word) => other.has(word)).length;
  const shorter = Math.min(one.size, other.size);
  if (shorter === 0) return false;
  return (
    (2 * common) / (one.size + other.size) >= SAME ||
    (shorter >= LEAST_WORDS && common / shorter >= PART)
  );
}

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of any script, folded; some write them without a space between. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(fold(text).text)].flatMap(
      ({ segment, isWordLike }) => (isWordLike ? [segment] : []),
    ),
  );
