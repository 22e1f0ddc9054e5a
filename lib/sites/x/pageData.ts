import { between, fields, list, nullOr, orNull, text } from '../../fit';
import { sameHandle } from './handle';
import type { Status } from './parts';

const id = text(25, /^\d+$/);
const handle = nullOr(text(20, /^\w+$/));

/** What `readReactTweet` may give of a post; hostile until it fits this. */
export const xPageData = fields({
  id,
  conversationId: nullOr(id),
  replyToId: nullOr(id),
  replyToHandle: handle,
  authorId: nullOr(id),
  authorHandle: handle,
  /** How many follow the author; a page that tells nonsense of it may still tell the rest. */
  followers: orNull(between(-1, 1_000_000_001)),
  mentions: list(text(50), 50),
  /** The whole text of a long post, as X stores it: with entities, shortened links and leading handles. */
  noteText: nullOr(text(20_000)),
});
export type XPageData = NonNullable<ReturnType<typeof xPageData>>;

/** The data if it fits the schema and speaks of the very post the page shows; otherwise null. */
export function trustedData(raw: unknown, shown: Pick<Status, 'id' | 'handle'>): XPageData | null {
  const data = xPageData(raw);
  if (data?.id !== shown.id) return null;
  const { authorHandle } = data;
  const agrees = !authorHandle || !shown.handle || sameHandle(authorHandle, shown.handle);
  return agrees ? data : null;
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;
const SAME_START = 40;

/** Letters by which a stored text may be longer than the shown one without being more: its links are other ones. */
const SLACK = 60;

/** The stored text where the page shows much less of it, whatever mark it does so with; otherwise null. */
export function longerText(shown: string, noteText: string | null): string | null {
  const whole = wholeText(shown, noteText);
  return whole !== null && whole.length > shown.length + SLACK ? whole : null;
}

/**
 * The whole of a text the page shows cut, when the stored text demonstrably goes on from it;
 * otherwise null. Handles X hides before a reply are left out, as on the page.
 */
export function wholeText(shown: string, noteText: string | null): string | null {
  const stored = (noteText ?? '').replace(
    /&(?:lt|gt|amp);/g,
    (entity) => Object.entries(ENTITIES).find(([name]) => name === entity)?.[1] ?? entity,
  );
  const start =
    shown
      .slice(0, SAME_START)
      .split(/https?:|…/)[0]
      ?.trim() ?? '';
  const place = start === '' ? -1 : stored.indexOf(start);
  const onlyHandlesBefore = /^(?:@\w+\s+)*$/.test(stored.slice(0, Math.max(place, 0)));
  return place >= 0 && onlyHandlesBefore && stored.length - place >= shown.length
    ? stored.slice(place)
    : null;
}
