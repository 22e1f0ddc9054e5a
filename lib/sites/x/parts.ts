import { LINK_BY_ROLE, STATUS_LINK, TEXT, TIME, TWEET, USER_NAME } from './facts';

/** An article without the post it quotes; whatever is found through `all` belongs to the post itself. */
export type Parts = {
  readonly quote: Element | null;
  readonly all: (selector: string) => readonly HTMLElement[];
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

export function partsOf(article: Element): Parts {
  const quotes = [...article.querySelectorAll(LINK_BY_ROLE)].filter(isQuote);
  return {
    quote: quotes[0] ?? null,
    all: (selector) =>
      [...article.querySelectorAll<HTMLElement>(selector)].filter(
        (part) => !quotes.some((quote) => quote.contains(part)) && part.closest(TWEET) === article,
      ),
  };
}

const isQuote = (link: Element): boolean =>
  link.querySelector(`${USER_NAME}, ${TEXT}`) !== null &&
  link.querySelector(TWEET) === null &&
  link.closest(USER_NAME) === null;

const STATUS_PATH = /\/(\w{1,20})\/status\/(\d{1,25})(?:\/history)?\/?(?:[?#].*)?$/;

/** The post's own address, from the one status link that holds a time; null in promoted posts. */
export function statusOf(parts: Parts): Status | null {
  for (const link of parts.all(STATUS_LINK)) {
    const time = link.querySelector(TIME);
    const [, handle, id] = STATUS_PATH.exec(link.getAttribute('href') ?? '') ?? [];
    if (!time || !handle || !id) continue;
    return {
      link,
      id,
      handle: handle === 'i' ? null : handle,
      at: Date.parse(time.getAttribute('datetime') ?? ''),
      isFocal: link.closest(USER_NAME) === null,
    };
  }
  return null;
}
