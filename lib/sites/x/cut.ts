import { FACTS } from './facts';

/** X shows the first 280 letters of a long post; a link counts as 23 of them, however long it is shown. */
const CUT = { from: 240, surelyFrom: 265, to: 300 };
/** Chinese, Japanese and Korean signs count as two letters each. */
const WIDE = /[\u1100-\ud7ff]/g;

/**
 * Whether a text is cut by what else tells it than X's own mark: a button in it, or buttons of mere
 * words right behind one of the length X cuts at. "Translate post" is such a button too: behind a
 * text in another language than the page's, one alone makes it cut only close to that length.
 */
export function isCutUnmarked(text: Element, words: string): boolean {
  if ([...text.querySelectorAll(FACTS.button.selector)].some(isOfWords)) return true;
  const length = words.length + (words.match(WIDE)?.length ?? 0);
  const buttons = buttonsBehind(text);
  if (buttons === 0 || length < CUT.from) return false;
  return buttons > 1 || !mayBeTranslated(text) || isBetween(length);
}

const isBetween = (length: number): boolean => length >= CUT.surelyFrom && length <= CUT.to;

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

function mayBeTranslated(text: Element): boolean {
  const ofPage = text.ownerDocument.documentElement.lang;
  const ofText = text.getAttribute('lang') ?? '';
  return ofText !== '' && ofText.slice(0, 2) !== ofPage.slice(0, 2);
}
