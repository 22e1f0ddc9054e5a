import { likesShown } from '../../likesShown';
import { countIn } from '../countIn';
import { FACTS } from './facts';
import { isWritten, ownParts } from './ownParts';

/** "12", "1,204", or short for more: "1.2K", "1,2 Tsd." */
const NUMBER_ALONE = /^\d[\d.,\u00a0\u202f'’ ]*(?:[kKM]|[tT]sd|d(?=\.)|[mM]io|[mM]ln)?\.?$/u;

/** At least how many reacted to a comment, as `likesShown` rounds it; undefined where its page does not tell. */
export function reactions(comment: HTMLElement): number | undefined {
  const words = ownParts(comment, FACTS.reactions.selector)
    .filter((one) => /\d/.test(one.textContent) && !isWritten(comment, one))
    .map(({ textContent }) => textContent.trim())
    .filter((one) => NUMBER_ALONE.test(one));
  const [only, ...more] = words;
  return only === undefined || more.length > 0 ? undefined : likesShown(atLeast(only));
}

/** "1.2K" may be rounded up from 1,150, "12K" from 11,500. */
function atLeast(words: string): number | null {
  const count = countIn(words);
  const digits = Number(words.replace(/\D/g, ''));
  return count === null || count === digits ? count : Math.floor(count - count / digits / 2);
}
