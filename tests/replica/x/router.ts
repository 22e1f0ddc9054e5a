import { useSyncExternalStore } from 'react';

/** What lies on top of a page: the dialog that answers (or writes) a post. */
export interface Dialog {
  readonly replyTo: string | null;
  readonly text: string;
}

/** Where the visitor is: the page that shows, and the dialog over it. */
export interface Place {
  readonly url: URL;
  readonly dialog: Dialog | null;
}

interface Kept {
  readonly behind?: string;
  readonly replyTo?: string;
  readonly scrollY?: number;
}

const listeners = new Set<() => void>();
let place = read();

addEventListener('popstate', () => {
  const wasDialog = place.dialog !== null;
  place = read();
  tell();
  const { scrollY = 0 } = kept();
  if (!place.dialog && !wasDialog) requestAnimationFrame(() => scrollTo(0, scrollY));
});

/** Gives the place and re-renders when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

/** Goes to an address on this site by pushState, as X does: the document stays. */
export function go(to: string, { replace = false } = {}): void {
  history.replaceState({ ...kept(), scrollY }, '');
  if (replace) history.replaceState({}, '', to);
  else history.pushState({}, '', to);
  place = read();
  tell();
  scrollTo(0, 0);
}

/** Opens the dialog that answers a post, over the page that shows. */
export function openReply(replyTo: string): void {
  history.pushState({ behind: place.url.href, replyTo } satisfies Kept, '', '/compose/post');
  place = read();
  tell();
}

/** Closes the dialog: back to the page behind it, or home when the dialog was opened by address. */
export function closeDialog(): void {
  if (kept().behind) history.back();
  else go('/home', { replace: true });
}

function kept(): Kept {
  return (history.state as Kept | null) ?? {};
}

function read(): Place {
  const { behind, replyTo } = kept();
  const url = new URL(location.href);
  if (url.pathname === '/compose/post' && behind) {
    return { url: new URL(behind), dialog: { replyTo: replyTo ?? null, text: '' } };
  }
  if (url.pathname === '/intent/post' || url.pathname === '/compose/post') {
    const { searchParams } = url;
    const dialog = {
      replyTo: searchParams.get('in_reply_to'),
      text: searchParams.get('text') ?? '',
    };
    return { url: new URL('/home', url), dialog };
  }
  return { url, dialog: null };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
