import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'owed';
const MOST = 500;

/** What a page told when the store could not take it, as it was told; `at` in ms since 1970. */
export type Owed<Told = unknown> = { readonly at: number; readonly told: Told };

const Kept = z.array(z.object({ at: z.number(), told: z.unknown() }));

/** In order of time; kept in memory by the browser, beside the disk, until it ends. */
export async function readOwed(): Promise<readonly Owed[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const kept = Kept.safeParse(stored);
  return kept.success ? kept.data : [];
}

/** The youngest only, where there are too many. */
export const writeOwed = (owed: readonly Owed[]): Promise<void> =>
  browser.storage.session.set({ [KEY]: owed.slice(-MOST) });
