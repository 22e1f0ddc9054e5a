/**
 * The conversation an address on X shows: a post's id, a search's words, otherwise the path; null for
 * the address X takes while the dialog to write a post lies over a page.
 */
export function pageKey(url: string): string | null {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.replace(/\/+$/, '').toLowerCase();
  const status = /\/status\/(\d+)/.exec(path)?.[1];
  if (status) return `status/${status}`;
  if (path === '/compose/post') return null;
  if (path === '/search') {
    return `search?q=${searchParams.get('q') ?? ''}&f=${searchParams.get('f') ?? ''}`;
  }
  if (path === '/intent/post' || path === '/intent/tweet') {
    return `intent/${searchParams.get('in_reply_to') ?? ''}`;
  }
  return path === '' ? '/' : path;
}
