import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DraftSource } from '../replies/byModel/draftSource';

/** A key belongs to one origin and is never read for another. */
const Key = z.object({
  origin: z.string(),
  key: z.string().check(z.minLength(1), z.maxLength(4000)),
});

const DRAFTING = 'drafting';
const KEY = 'draftingKey';

/**
 * Where drafts come from, kept apart from the settings, so that no backup carries it and none can
 * switch it on; off until a person says otherwise, and where what was
 * kept is damaged.
 */
export async function readDrafting(): Promise<DraftSource> {
  const { [DRAFTING]: stored } = await browser.storage.local.get(DRAFTING);
  return draftingFrom(stored);
}

/** False where the browser did not write it: nothing was changed. */
export const keepDrafting = (source: DraftSource): Promise<boolean> =>
  written(browser.storage.local.set({ [DRAFTING]: source }));

/** The key that was entered for this origin; empty where there is none. Nothing else ever reads it. */
export async function keyFor(origin: string): Promise<string> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const kept = Key.safeParse(stored);
  return kept.success && kept.data.origin === origin ? kept.data.key : '';
}

/** Keeps one key, in place of any other; false where the browser did not write it. */
export const keepKey = (origin: string, key: string): Promise<boolean> =>
  written(browser.storage.local.set({ [KEY]: { origin, key } }));

/** Forgets the key, whoever's it is. */
export const dropKey = (): Promise<void> => browser.storage.local.remove(KEY);

/** Switches drafting off and forgets address and key. */
export const clearDrafting = (): Promise<void> => browser.storage.local.remove([DRAFTING, KEY]);

/** Calls back with where drafts come from whenever that changes, until the signal ends it. */
export function watchDrafting(changed: (source: DraftSource) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && DRAFTING in changes) changed(draftingFrom(changes[DRAFTING]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
  });
}

function draftingFrom(stored: unknown): DraftSource {
  const drafting = DraftSource.safeParse(stored);
  return drafting.success ? drafting.data : { from: 'off' };
}

const written = (writing: Promise<void>): Promise<boolean> =>
  writing.then(
    () => true,
    () => false,
  );
