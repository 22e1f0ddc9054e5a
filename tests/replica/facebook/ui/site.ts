import { createContext, useContext } from 'react';
import type { Post } from '../post';
import type { Settings } from '../settings';
import type { Words } from '../words';

/** What every part of the page knows; `now`, in ms since 1970, is the last tick of `present()`. */
export type Site = {
  readonly settings: Settings;
  readonly words: Words;
  readonly now: number;
  readonly present: () => number;
  readonly posts: readonly Post[];
  /** Goes to an address of the replica without a load; `dialog` opens it over the page that is shown. */
  readonly go: (href: string, options?: { readonly dialog: boolean }) => void;
};

const Context = createContext<Site | null>(null);
export const SiteProvider = Context.Provider;

/** What the page knows. Throws outside of `SiteProvider`. */
export function useSite(): Site {
  const site = useContext(Context);
  if (!site) throw new Error('no SiteProvider around this part');
  return site;
}
