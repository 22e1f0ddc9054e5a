import { selectorOf } from '../fact';
import { sameMoment } from '../sameMoment';
import { FACTS } from './facts';
import { handleOfLink } from './handle';

/** An article without the post it quotes; whatever is found through `all` belongs to the post itself. */
export type Parts = {
  readonly quote: Element | null;
  readonly all: (selector: string) => readonly HTMLElement[];
  /** The element that holds the words of the post; null in one without words. */
  readonly text: () => HTMLElement | null;
  /** X's own mark of a text that is cut. */
  readonly showMore: () => HTMLElement | null;
};

/** Address of a post: `handle` null when the link does not name it (`/i/status/…`); `at` in ms, NaN when unreadable. */
export type Status = {
  readonly link: HTMLElement;
  readonly id: string;
  readonly handle: string | null;
  readonly at: number;
  /** The time stands below the text: the post the page is about. */
  readonly isFocal: boolean;
};

export const partsOf = sameMoment((article: Element): Parts => {
  const words = selectorOf(FACTS.text, article.ownerDocument);
  const named = `${FACTS.userName.selector}, ${words}`;
  const quotes = [...article.querySelectorAll(FACTS.linkByRole.selector)].filter((link) =>
    isQuote(link, named),
  );
  const found = new Map<string, readonly HTMLElement[]>();
  const all = (selector: string) => {
    const known = found.get(selector);
    if (known) return known;
    const parts = [...article.querySelectorAll<HTMLElement>(selector)].filter(
      (part) =>
        !quotes.some((quote) => quote.contains(part)) &&
        part.closest(FACTS.article.selector) === article,
    );
    found.set(selector, parts);
    return parts;
  };
  const [, secondName] = all(FACTS.userName.selector);
  const first = (selector: string) =>
    all(selector).find((one) => !secondName || !isBelow(one, secondName)) ?? null;
  return {
    quote: quotes[0] ?? null,
    all,
    text: () => first(words),
    showMore: () => first(FACTS.showMore.selector),
  };
});

/** What stands below a second name belongs to whoever has it: a quote that is not marked as one. */
const isBelow = (part: Element, name: Element): boolean =>
  (name.compareDocumentPosition(part) & name.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isQuote = (link: Element, named: string): boolean =>
  link.querySelector(named) !== null &&
  link.querySelector(FACTS.article.selector) === null &&
  link.closest(FACTS.userName.selector) === null;

const STATUS_PATH = /\/(\w{1,20})\/status\/(\d{1,25})(?:\/history)?\/?(?:[?#].*)?$/;

/** The post's own address, from the one status link that holds a time; null in promoted posts. */
export const statusOf = sameMoment((parts: Parts): Status | null => {
  for (const link of parts.all(FACTS.statusLink.selector)) {
    const time = link.querySelector(FACTS.time.selector);
    const [, handle, id] = STATUS_PATH.exec(link.getAttribute('href') ?? '') ?? [];
    if (!time || !handle || !id) continue;
    return {
      link,
      id,
      handle: handle === 'i' ? null : handle,
      at: Date.parse(time.getAttribute('datetime') ?? ''),
      isFocal: standsBelow(link, parts),
    };
  }
  return null;
});

/**
 * Whether a time stands below the text and not in the name row. Where that row cannot be told, it is
 * the smallest part that holds the time and a link to a person: without the actions, it is a row.
 */
function standsBelow(link: Element, parts: Parts): boolean {
  if (parts.all(FACTS.userName.selector).length > 0)
    return link.closest(FACTS.userName.selector) === null;
  const people = parts.all(FACTS.link.selector).filter((one) => handleOfLink(one) !== null);
  let around = link.parentElement;
  while (around && !people.some((person) => around?.contains(person)))
    around = around.parentElement;
  return around?.querySelector(FACTS.actions.selector) != null;
}
