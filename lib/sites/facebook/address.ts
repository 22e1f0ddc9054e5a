import { sameMoment } from '../sameMoment';

const BASE = 'https://www.facebook.com';

/** Ids in a comment's address, as digits; `postId` only where the address tells it. */
export type CommentAddress = {
  readonly id: string;
  readonly topId: string;
  readonly postId: string | null;
};

/** Who a profile address leads to; `handle` is the vanity name. */
export type Profile = { readonly handle: string | null; readonly id: string | null };

/** The address as a Facebook URL; null for other sites and for what is none. */
export function facebookUrl(href: string | null): URL | null {
  const url = href ? parsed(href) : null;
  return url?.protocol === 'https:' && /(^|\.)facebook\.com$/.test(url.hostname) ? url : null;
}

const urlsOn = sameMoment<Document, Map<string, URL | null>>(() => new Map());

/** Where a link leads, as `facebookUrl`; the avatar and the name beside it have one address. Never to be changed. */
export function urlOf(link: Element): URL | null {
  const href = link.getAttribute('href') ?? '';
  const urls = urlsOn(link.ownerDocument);
  const known = urls.get(href);
  if (known !== undefined) return known;
  const url = facebookUrl(href);
  urls.set(href, url);
  return url;
}

/** Parsed once: a page has thousands of links, and asking first whether it can be done does it twice. */
function parsed(href: string): URL | null {
  try {
    return new URL(href, BASE);
  } catch {
    return null;
  }
}

/** The comment an address leads to. A reply's own id is in reply_comment_id, its thread's in comment_id. */
export const commentAddress = sameMoment((url: URL): CommentAddress | null => {
  const top = decodeId(url.searchParams.get('comment_id'));
  const reply = decodeId(url.searchParams.get('reply_comment_id'));
  const own = reply ?? top;
  if (!own) return null;
  return { id: own.id, topId: top?.id ?? own.id, postId: own.postId ?? top?.postId ?? null };
});

/** Digits, or base64 of `comment:<post>_<comment>`, as the site writes both. */
export function decodeId(value: string | null): { id: string; postId: string | null } | null {
  if (!value || value.length > 200) return null;
  if (/^\d+$/.test(value)) return { id: value, postId: null };
  const [, postId, id] = /^comment:(\d+)_(\d+)$/.exec(fromBase64(value)) ?? [];
  return postId && id ? { id, postId } : null;
}

function fromBase64(value: string): string {
  try {
    return atob(value.replaceAll(' ', '+').replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** Single path segments that are pages of the site, not people. */
const NOT_PEOPLE = new Set(
  'ads bookmarks events friends gaming groups hashtag help home.php l.php login marketplace media messages notifications pages permalink.php photo photo.php photos policies reel reels saved search settings share stories story.php ufi watch'.split(
    ' ',
  ),
);

/** The person or page whose profile the address is, told by its path alone; null for any other. */
export const profileIn = sameMoment((url: URL): Profile | null => {
  const [first, second, third, fourth, ...rest] = segments(url);
  if (!first || rest.length > 0) return null;
  if (first === 'profile.php') return digits(url.searchParams.get('id'));
  if (first === 'groups') return third === 'user' ? digits(fourth) : null;
  if (first === 'people' && !fourth) return digits(third);
  if (first === 'p' && !third) return digits(/-(\d+)$/.exec(second ?? '')?.[1]);
  if (second !== undefined || NOT_PEOPLE.has(first)) return null;
  return digits(first) ?? { handle: first, id: null };
});

/** What names the post in an address: its number, or the "pfbid…" that stands for it. */
export function postTokenIn(url: URL): string | null {
  const parts = segments(url);
  const at = parts.findIndex((part) => POST_PATHS.has(part));
  const last = parts.at(-1);
  if (at >= 0 && last && at < parts.length - 1) return token(last);
  for (const name of ['story_fbid', 'multi_permalinks', 'fbid']) {
    const value = token(url.searchParams.get(name));
    if (value) return value;
  }
  return parts[0] === 'watch' ? token(url.searchParams.get('v')) : null;
}

const POST_PATHS = new Set(['posts', 'permalink', 'videos', 'reel']);
const KEPT = ['comment_id', 'reply_comment_id', 'story_fbid', 'id', 'fbid', 'v'];

/** The address with its ids as digits, without what it carries to follow people around. */
export function cleanAddress(url: URL): string {
  const kept = new URLSearchParams();
  for (const name of KEPT) {
    const value = url.searchParams.get(name);
    if (value) kept.set(name, decodeId(value)?.id ?? value);
  }
  const query = kept.toString();
  return BASE + url.pathname + (query && `?${query}`);
}

/** Same string while the same conversation is shown: by post where the address names one, else by path. */
export function pageKey(href: string): string {
  const url = facebookUrl(href);
  if (!url) return `facebook:${href}`;
  const post = postTokenIn(url);
  if (post) return `facebook:post:${post}`;
  const id = url.searchParams.get('id');
  return `facebook:/${segments(url).join('/')}${id ? `?id=${id}` : ''}`;
}

/** The id of the private conversation an address opens. */
export const conversationId = (url: URL): string | null =>
  /^\/messages\/(?:e2ee\/)?t\/([\w.-]{1,100})/.exec(url.pathname)?.[1] ?? null;

const segments = (url: URL): string[] => url.pathname.split('/').filter(Boolean);
const digits = (value: string | null | undefined): Profile | null =>
  value && /^\d{1,30}$/.test(value) ? { handle: null, id: value } : null;
const token = (value: string | null): string | null =>
  value && /^(?:pfbid\w+|\d+)$/.test(value) && value.length <= 200 ? value : null;
