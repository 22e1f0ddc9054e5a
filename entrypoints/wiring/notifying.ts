import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets Heard notify. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the user for it; must be called in a click, before anything is awaited. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(PERMISSION);
  } catch {
    return false;
  }
}
