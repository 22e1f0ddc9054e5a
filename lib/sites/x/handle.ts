const PROFILE_PATH =
  /^(?:https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com)?\/(\w{1,20})\/?(?:[?#].*)?$/i;

/** The handle a link to a profile leads to; null when the link leads elsewhere. */
export const handleOfLink = (link: Element): string | null =>
  PROFILE_PATH.exec(link.getAttribute('href') ?? '')?.[1] ?? null;

/** Whether two handles are the same account; with or without "@", X compares without case. */
export const sameHandle = (one: string, other: string): boolean =>
  bare(one) === bare(other) && bare(one) !== '';

/** Whether a handle is one of ours. */
export const isOurs = (handle: string | null, own: readonly string[]): boolean =>
  handle !== null && own.some((name) => sameHandle(name, handle));

/** Whether a text addresses one of ours by "@handle"; an e-mail address does not. */
export const mentionsUs = (text: string, own: readonly string[]): boolean =>
  [...text.matchAll(/(?<![\w@/])@(\w{1,20})/g)].some(([, handle]) => isOurs(handle ?? null, own));

const bare = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();
