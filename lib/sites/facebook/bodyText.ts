import { FACTS } from './facts';
import { isBefore, isElement, isText, ownParts } from './ownParts';
import { LESS, LESS_AT_END, MORE_AT_END } from './words';

export type Body = {
  readonly text: string;
  /** Language tag as the site detected it. */
  readonly lang: string | null;
  readonly truncated: boolean;
};

const { paragraph, language, button } = FACTS;
const NOT_TEXT = `${button.selector}, ${FACTS.notText.selector}`;
const BLOCKS = new Set(['div', 'p', 'li']);

/**
 * The text of a comment or post as it is shown: one line per paragraph, emoji by their alt text,
 * links as shortened, mentions kept; "See more" is left out and told as `truncated`. Null when
 * there is no text. `end` is the element below which nothing is text any more.
 */
export function bodyText(element: Element, end: Element | null): Body | null {
  const spans = ownParts(element, language.selector);
  const paragraphs = outermost(ownParts(element, paragraph.selector)).filter(
    (candidate) => !isElsewhere(candidate, end),
  );
  const inSpans = paragraphs.filter((candidate) => spans.some((span) => span.contains(candidate)));
  const parts = [inSpans, paragraphs, spans].find((some) => some.length > 0) ?? [];
  const shown = parts.flatMap(linesOf).join('\n');
  const text = shown.replace(LESS_AT_END, '').replace(MORE_AT_END, '$1');
  const lang = spans.find((span) => parts.some((part) => span.contains(part)))?.lang ?? null;
  return text
    ? { text, lang: lang || null, truncated: MORE_AT_END.test(shown) || parts.some(isCut) }
    : null;
}

/** The text of an element that is marked as text, by its paragraphs or, where it has none, as a whole. */
export function markedText(element: HTMLElement): Body | null {
  const body = bodyText(element, null);
  const whole = linesOf(element).join('\n');
  return body ?? (whole ? { text: whole, lang: null, truncated: isCut(element) } : null);
}

const outermost = (elements: readonly HTMLElement[]): HTMLElement[] =>
  elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );

const isElsewhere = (candidate: Element, end: Element | null): boolean =>
  candidate.closest(`${FACTS.anchor.selector}, form`) !== null ||
  (end !== null && isBefore(end, candidate));

/** The site puts "…" before "See more"; "See less" has none or is known by its word. */
function isCut(part: HTMLElement): boolean {
  return [...part.querySelectorAll(button.selector)].some((more) => {
    const words = more.textContent;
    if (!words.trim() || LESS.test(words)) return false;
    return /(?:…|\.\.\.)\s*$/.test(textBefore(part, more));
  });
}

function textBefore(part: HTMLElement, more: Element): string {
  const range = part.ownerDocument.createRange();
  range.setStart(part, 0);
  range.setEndBefore(more);
  return range.toString();
}

/** The lines of a paragraph, blank ones and spaces at their ends left out. */
function linesOf(part: HTMLElement): string[] {
  return written(part)
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Elements inside each other that are followed; a page made of more is made to break its readers. */
const MAX_DEPTH = 200;

function written(node: Node, depth = 0): string {
  if (isText(node)) return (node.nodeValue ?? '').replace(/[\n\r]/g, ' ');
  if (!isElement(node) || depth > MAX_DEPTH) return '';
  if (node.matches(NOT_TEXT)) return '';
  if (node.localName === 'br') return '\n';
  if (node.localName === 'img') return node.getAttribute('alt') ?? '';
  const inner = [...node.childNodes].map((child) => written(child, depth + 1)).join('');
  return BLOCKS.has(node.localName) ? `\n${inner}\n` : inner;
}
