import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { FromPage } from '../messaging/messages';

const KEY = 'owed';
const MOST = 500;

/** What a page told when the store could not take it; `at` in ms since 1970. */
export type Owed = { readonly at: number; readonly told: z.infer<typeof FromPage> };

const Kept = z.array(z.object({ at: z.number(), told: FromPage }));

/** In order of time; kept in memory by the browser, beside the disk, until it ends. */
export async function readOwed(): Promise<readonly Owed[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const kept = Kept.safeParse(stored);
  return kept.success ? kept.data : [];
}

/** The youngest only, where there are too many. */
export const writeOwed = (owed: readonly Owed[]): Promise<void> =>
  browser.storage.session.set({ [KEY]: owed.slice(-MOST) });
