import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Told } from '../notices';

const KEY = 'told';
const Kept = z.record(z.string(), z.number());

/** What was told in notifications so far; it outlives the background, and what is damaged counts as nothing. */
export async function readTold(): Promise<Told> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const kept = Kept.safeParse(stored);
  return kept.success ? kept.data : {};
}

/** Notes what was told, before it is: a browser that stops in between tells it never, not twice. */
export const keepTold = (told: Told): Promise<void> => browser.storage.local.set({ [KEY]: told });

/** Forgets what was told. */
export const clearTold = (): Promise<void> => browser.storage.local.remove(KEY);
