import { FACTS } from './facts';

/** X shows the first 280 letters of a long post; a link counts as 23 of them, however long it is shown. */
const CUT_FROM = 240;
/** Chinese, Japanese and Korean signs count as two letters each. */
const WIDE = /[\u1100-\ud7ff]/g;

/** The words of a text and its language, null where X could not tell it. */
type Shown = { readonly words: string; readonly lang: string | null };

/**
 * Whether a text is cut by what else tells it than X's own mark: a button in it, or buttons of mere
 * words right behind one of the length X cuts at. Where the mark stands at any text of the page it
 * tells of all of them. "Translate post" is such a button too: X puts it behind every text in another
 * language than the page's, so that one of those is cut only where it has two.
 */
export function isCutUnmarked(text: Element, { words, lang }: Shown): boolean {
  if ([...text.querySelectorAll(FACTS.button.selector)].some(isOfWords)) return true;
  const length = words.length + (words.match(WIDE)?.length ?? 0);
  const buttons = length < CUT_FROM ? 0 : buttonsBehind(text);
  const isEnough = buttons > (isTranslated(lang, text.ownerDocument) ? 1 : 0);
  return isEnough && text.ownerDocument.querySelector(FACTS.showMore.selector) === null;
}

function buttonsBehind(text: Element): number {
  let count = 0;
  for (let next = text.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.hasAttribute('data-heard')) continue;
    if (!next.matches(FACTS.button.selector) || !isOfWords(next)) break;
    count++;
  }
  return count;
}

const isOfWords = (button: Element): boolean =>
  !button.hasAttribute('aria-label') && /\p{L}/u.test(button.textContent);

const isTranslated = (lang: string | null, { documentElement }: Document): boolean =>
  lang !== null && lang.slice(0, 2) !== documentElement.lang.slice(0, 2);
