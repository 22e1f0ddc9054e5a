import * as z from 'zod/mini';
import { sameHandle } from './handle';
import type { Status } from './parts';

const id = z.nullable(z.string().check(z.regex(/^\d{1,25}$/)));
const handle = z.nullable(z.string().check(z.regex(/^\w{1,20}$/)));

/** What `readReactTweet` may give of a post; hostile until it fits this. */
export const XPageData = z.object({
  id: z.string().check(z.regex(/^\d{1,25}$/)),
  conversationId: id,
  replyToId: id,
  replyToHandle: handle,
  authorId: id,
  authorHandle: handle,
  mentions: z.array(z.string().check(z.maxLength(50))).check(z.maxLength(50)),
  /** The whole text of a long post, as X stores it: with entities, shortened links and leading handles. */
  noteText: z.nullable(z.string().check(z.maxLength(20_000))),
});
export type XPageData = z.infer<typeof XPageData>;

/** The data if it fits the schema and speaks of the very post the page shows; otherwise null. */
export function trustedData(raw: unknown, shown: Pick<Status, 'id' | 'handle'>): XPageData | null {
  const parsed = z.safeParse(XPageData, raw);
  if (!parsed.success || parsed.data.id !== shown.id) return null;
  const { authorHandle } = parsed.data;
  const agrees = !authorHandle || !shown.handle || sameHandle(authorHandle, shown.handle);
  return agrees ? parsed.data : null;
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;
const SAME_START = 40;

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
