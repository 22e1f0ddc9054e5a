import { FACTS as FACEBOOK } from '../../lib/sites/facebook/facts';
import {
  AUTHOR_BADGE,
  COUNTED,
  FILTER_WORDS,
  LESS,
  plainWords,
} from '../../lib/sites/facebook/words';
import { relativeTime } from '../../lib/relativeTime';
import { roleOf } from '../../lib/sites/outline';
import { FACTS as X } from '../../lib/sites/x/facts';
import { maskedAddress } from './addresses';
import type { Mask } from './mask';

export type Rebuild = {
  readonly mask: Mask;
  /** Address of the saved page. */
  readonly url: string;
  /** What a test id may be called by without telling anything that is said on the page. */
  readonly partNameOf: (testId: string) => string | null;
  /** ms by which every time is moved. */
  readonly moveMs: number;
};

/** Attributes that say what a part is, never what somebody wrote, as far as they say what is usual. */
const AS_THEY_ARE = new Set(
  (
    'dir tabindex aria-hidden aria-haspopup aria-posinset aria-modal aria-expanded contenteditable ' +
    'data-lexical-editor data-ad-rendering-role data-ad-preview data-block'
  ).split(' '),
);
const GONE = 'script, style, link, meta, base, noscript, template, iframe, object, embed, title';
const COUNTS = 'button, [role="button"], [data-testid="reply"]';
const WRITTEN = `${FACEBOOK.written.selector}, [data-testid="tweetText"]`;
const USUAL =
  /^(?:true|false|mixed|auto|ltr|rtl|menu|dialog|listbox|tree|grid|page|plaintext-only|message|story_message|profile_name|-?\d{1,4})$/;
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const SCHEME = /^https?:\/\/(?:www\.)?$/u;
/** Of the registry of X: a whole test id, its beginning or its end. */
const TEST_IDS = Object.values(X)
  .flatMap(({ selector }) => [...selector.matchAll(/\[data-testid([\^$]?)="([^"]+)"\]/g)])
  .map(([, at = '', part = '']) => ({ at, part }));
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
  page.querySelectorAll('*').forEach(nameAnew);
}

function maskedText(node: CharacterData, { mask }: Rebuild): string {
  const text = node.data;
  const around = node.parentElement;
  if (!around || SCHEME.test(text)) return text;
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
  return text
    .split(/([\p{L}\p{M}]+)/u)
    .map((part) =>
      COUNTED.test(part) || LESS.test(part) || UNIT.test(part) ? part : mask.words(part),
    )
    .join('');
}

/** Whoever builds a page names parts of their own as they like. */
function nameAnew(element: Element): void {
  const isOfHtml = /^(?:HTML(?!Unknown)|SVG)/.test(element.constructor.name);
  if (isOfHtml && !element.localName.includes('-')) return;
  const part = element.ownerDocument.createElement('x-part');
  for (const { name, value } of element.attributes) part.setAttribute(name, value);
  part.append(...element.childNodes);
  element.replaceWith(part);
}

function rebuildAttributes(element: Element, work: Rebuild): void {
  for (const { name, value } of [...element.attributes]) {
    const usual = USUAL.test(value) ? value : null;
    const kept = AS_THEY_ARE.has(name) ? usual : keptOf(element, name, { value, ...work });
    if (kept === null) element.removeAttribute(name);
    else element.setAttribute(name, kept);
  }
}

function keptOf(
  element: Element,
  name: string,
  { value, mask, url, moveMs, partNameOf }: Rebuild & { readonly value: string },
): string | null {
  if (name === 'href') return element.matches('a') ? maskedAddress(value, url, mask) : null;
  if (name === 'role') return roleOf(element) === 'other' ? null : value;
  if (name === 'lang') return languageOf(value);
  if (name === 'data-testid') return maskedTestId(value, { mask, partNameOf });
  if (name === 'datetime') return movedTime(value, moveMs);
  if (name === 'alt')
    return /[\p{Extended_Pictographic}\p{RI}]/u.test(value) && !/\p{L}/u.test(value)
      ? mask.text(value)
      : '';
  if (name === 'style') return styleOf(value, element);
  if (name !== 'aria-label') return null;
  return element.matches('[data-testid="reply"]') ? mask.words(value) : mask.text(value);
}

/** A test id is of the site as far as the registry knows it, or tells nothing that is said on the page. */
function maskedTestId(testId: string, { mask, partNameOf }: Pick<Rebuild, 'mask' | 'partNameOf'>) {
  if (TEST_IDS.some(({ at, part }) => at === '' && part === testId)) return testId;
  const begins = TEST_IDS.find(({ at, part }) => at === '^' && testId.startsWith(part))?.part;
  if (begins !== undefined) return begins + mask.text(testId.slice(begins.length));
  const ends = TEST_IDS.find(({ at, part }) => at === '$' && testId.endsWith(part))?.part;
  if (ends !== undefined) return mask.text(testId.slice(0, -ends.length)) + ends;
  return partNameOf(testId)?.replace('…', '') ?? mask.text(testId);
}

function languageOf(value: string): string | null {
  try {
    return LANGUAGES.of(value) === undefined ? null : value;
  } catch {
    return null;
  }
}

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
