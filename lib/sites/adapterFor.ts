import type { SiteAdapter } from './adapter';
import { facebookAdapter } from './facebook/facebookAdapter';
import { xAdapter } from './x/xAdapter';

const ADAPTERS: ReadonlyArray<readonly [domain: string, adapter: SiteAdapter]> = [
  ['facebook.com', facebookAdapter],
  ['x.com', xAdapter],
  ['twitter.com', xAdapter],
];

/** The adapter for the site of an address, by its host; null for any other site or no address at all. */
export function adapterFor(url: string): SiteAdapter | null {
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const found = ADAPTERS.find(([domain]) => hostname === domain || hostname.endsWith(`.${domain}`));
  return found?.[1] ?? null;
}
