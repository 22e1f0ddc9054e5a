import { FACTS } from './facts';

const NO_WORDS = `${FACTS.noWords.selector}, ${FACTS.showMore.selector}`;

/**
 * The text a person reads in an element, with emoji (images with a text of their own), line breaks
 * and whole addresses; buttons and `without` (a selector) left out.
 */
export function textOf(element: Element, without = ''): string {
  return [...element.childNodes].map((node) => textOfNode(node, without)).join('');
}

function textOfNode(node: Node, without: string): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node) || node.matches(NO_WORDS) || (without && node.matches(without))) return '';
  if (node.matches('br')) return '\n';
  if (node.matches('img')) return node.getAttribute('alt') ?? '';
  return node.matches('a') ? textOfLink(node, without) : textOf(node, without);
}

/**
 * X shortens a long address for the eye only: its scheme and its end stand in hidden spans, followed
 * by a hidden "…" that belongs to no address. Without a hidden end the "…" is all there is: it stays.
 */
function textOfLink(link: Element, without: string): string {
  const hidden = [...link.querySelectorAll(FACTS.hiddenPart.selector)];
  const ellipsis = hidden.find((part) => part.textContent.trim() === '…');
  const isWhole = hidden.some((part) => part !== ellipsis && !isScheme(part));
  const text = textOf(link, without);
  return ellipsis && isWhole ? text.replace(/\s*…\s*$/, '') : text;
}

const isScheme = (part: Element): boolean => /^https?:\/\/(www\.)?$/.test(part.textContent.trim());

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;
