import { beginningOf } from '../../beginning';
import { FACTS } from './facts';

const NO_WORDS = `${FACTS.noWords.selector}, ${FACTS.showMore.selector}`;

/**
 * The text a person reads in an element, with emoji (images with a text of their own), line breaks
 * and whole addresses; buttons and `without` (a selector) left out.
 */
export const textOf = (element: Element, without = ''): string =>
  wordsIn(element, { without, depth: 0 });

type Search = { readonly without: string; readonly depth: number };

/** Elements inside each other that are followed; a page made of more is made to break its readers. */
const MAX_DEPTH = 200;

function wordsIn(element: Element, { without, depth }: Search): string {
  if (depth > MAX_DEPTH) return '';
  const inside = { without, depth: depth + 1 };
  return [...element.childNodes].map((node) => textOfNode(node, inside)).join('');
}

function textOfNode(node: Node, search: Search): string {
  const { without } = search;
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node) || node.matches(NO_WORDS) || (without && node.matches(without))) return '';
  if (node.matches('br')) return '\n';
  if (node.matches('img')) return node.getAttribute('alt') ?? '';
  return node.matches('a') ? textOfLink(node, search) : wordsIn(node, search);
}

/**
 * X shortens a long address for the eye only: its scheme and its end stand in hidden spans, followed
 * by a hidden "…" that belongs to no address. Without a hidden end the "…" is all there is: it stays.
 */
function textOfLink(link: Element, search: Search): string {
  const hidden = [...link.querySelectorAll(FACTS.hiddenPart.selector)];
  const ellipsis = hidden.find((part) => part.textContent.trim() === '…');
  const isWhole = hidden.some((part) => part !== ellipsis && !isScheme(part));
  const text = wordsIn(link, search);
  return ellipsis && isWhole ? beginningOf(text) : text;
}

const isScheme = (part: Element): boolean => /^https?:\/\/(www\.)?$/.test(part.textContent.trim());

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
