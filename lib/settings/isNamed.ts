import { browser } from 'wxt/browser';
import { SITES } from '../site';

/** Where the settings lie. */
export const SETTINGS_KEY = 'settings';

/**
 * Whether some name of ours is kept: as much as a popup has to know before it counts, without loading
 * the schemas that `readSettings` checks all of them by.
 */
export async function isNamed(): Promise<boolean> {
  const { [SETTINGS_KEY]: kept } = await browser.storage.local.get(SETTINGS_KEY);
  const own = part(kept, 'own');
  return SITES.some((site) => {
    const names = part(own, site);
    return Array.isArray(names) && names.length > 0;
  });
}

const part = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
