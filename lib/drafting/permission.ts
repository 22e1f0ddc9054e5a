import { browser } from 'wxt/browser';
import type { Endpoint } from './endpoint';

/** Whether the browser lets us ask this address. */
export const isPermitted = ({ pattern }: Endpoint): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Asks the user, in the browser's own words, for this one host; to be called within a click. */
export const askPermission = ({ pattern }: Endpoint): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });
