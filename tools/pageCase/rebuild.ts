import { FACTS as FACEBOOK } from '../../lib/sites/facebook/facts';
import {
  AUTHOR_BADGE,
  COUNTED,
  FILTER_WORDS,
  LESS,
  plainWords,
} from '../../lib/sites/facebook/words';
import { relativeTime } from '../../lib/relativeTime';
import { maskedAddress } from './addresses';
import type { Mask } from './mask';

export type Rebuild = {
  readonly mask: Mask;
  /** Address of the saved page. */
  readonly url: string;
  /** ms by which every time is moved. */
  readonly moveMs: number;
};

/** Attributes that say what a part is, never what somebody wrote; all others go. */
const AS_THEY_ARE = new Set(
  (
    'role dir lang tabindex aria-hidden aria-haspopup aria-posinset aria-modal aria-expanded contenteditable ' +
    'data-lexical-editor data-ad-rendering-role data-ad-preview data-block'
  ).split(' '),
);
const GONE = 'script, style, link, meta, base, noscript, template, iframe, object, embed, title';
const COUNTS = 'button, [role="button"], [data-testid="reply"]';
const WRITTEN = `${FACEBOOK.written.selector}, [data-testid="tweetText"]`;
const SIGNS_ONLY = /^(?:https?:\/\/(?:www\.)?|[^\p{L}\p{N}]*)$/u;
const UNIT = /^(?:k|tsd|d|m|mio|mln)$/i;

/** Rewrites the page in place: what is not known to be harmless goes. */
export function rebuild(page: Document, work: Rebuild): void {
  page.querySelectorAll(GONE).forEach((one) => one.remove());
  const nodes = page.createTreeWalker(page, 4 | 128);
  const found: CharacterData[] = [];
  while (nodes.nextNode()) found.push(nodes.currentNode as CharacterData);
  for (const node of found) {
    if (node.nodeType === 8) node.remove();
    else node.data = maskedText(node, work);
  }
  page.querySelectorAll('svg').forEach((one) => one.replaceChildren());
  page.querySelectorAll('*').forEach((one) => rebuildAttributes(one, work));
}

function maskedText(node: CharacterData, { mask }: Rebuild): string {
  const text = node.data;
  const around = node.parentElement;
  if (!around || SIGNS_ONLY.test(text)) return text;
  const button = around.closest(COUNTS);
  const written = around.closest(WRITTEN);
  if (written && (!button || button.contains(written))) return mask.text(text);
  if (button || (/^\s*\d/.test(text) && COUNTED.test(text))) return interfaceText(text, mask);
  const isAge = around.closest('a, time') && relativeTime(text, 0) !== null;
  return isAge ? text : mask.text(text);
}

/** The words of a button, with what the adapter knows of them and with the numbers it counts. */
function interfaceText(text: string, mask: Mask): string {
  const plain = plainWords(text);
  if (FILTER_WORDS.has(plain) || AUTHOR_BADGE.has(plain)) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    COUNTED.test(word) || LESS.test(word) || UNIT.test(word) ? word : mask.words(word),
  );
}

function rebuildAttributes(element: Element, work: Rebuild): void {
  for (const { name, value } of [...element.attributes]) {
    const kept = AS_THEY_ARE.has(name) ? value : keptOf(element, name, { value, ...work });
    if (kept === null) element.removeAttribute(name);
    else element.setAttribute(name, kept);
  }
}

function keptOf(
  element: Element,
  name: string,
  { value, mask, url, moveMs }: Rebuild & { readonly value: string },
): string | null {
  if (name === 'href') return element.matches('a') ? maskedAddress(value, url, mask) : null;
  if (name === 'data-testid') return maskedTestId(value, mask);
  if (name === 'datetime') return movedTime(value, moveMs);
  if (name === 'alt')
    return /[\p{Extended_Pictographic}\p{RI}]/u.test(value) && !/\p{L}/u.test(value) ? value : '';
  if (name === 'style') return styleOf(value, element);
  if (name !== 'aria-label') return null;
  return element.matches('[data-testid="reply"]') ? mask.words(value) : mask.text(value);
}

/** A test id is of the site, but for the person's handle or number in it. */
const maskedTestId = (testId: string, mask: Mask): string => {
  const [, before, person] = /^(UserAvatar-Container-)(.*)$/.exec(testId) ?? [];
  if (before && person) return `${before}${mask.text(person)}`;
  const [, number, what] = /^(\d+)(-(?:un)?follow)$/.exec(testId) ?? [];
  if (number && what) return `${mask.text(number)}${what}`;
  return /^[A-Za-z_.-]+\d?[A-Za-z_.-]*$/.test(testId) ? testId : mask.text(testId);
};

const movedTime = (iso: string, moveMs: number): string => {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? '' : new Date(at + moveMs).toISOString();
};

function styleOf(style: string, element: Element): string | null {
  const offset = /translateY\(-?[\d.]+px\)/.exec(style)?.[0];
  if (offset) return `transform: ${offset};`;
  if (style.includes('url(')) return 'background-image: url()';
  const colour = /background-color: ?(rgb\([\d, ]+\))/.exec(style)?.[1];
  return colour && element.matches('body') ? `background-color: ${colour};` : null;
}
