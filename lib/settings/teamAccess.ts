import { browser } from 'wxt/browser';
import { TeamAccess } from '../team/access';

const KEY = 'team';
const NEXT = 'teamNext';
const DEVICE = 'teamDevice';

/** The team this device belongs to; null: none, or what is stored is damaged. It holds the team's key. */
export async function readTeamAccess(): Promise<TeamAccess | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const access = TeamAccess.safeParse(stored);
  return access.success ? access.data : null;
}

/** Keeps what joining or making a team gave. */
export const writeTeamAccess = (access: TeamAccess): Promise<void> =>
  browser.storage.local.set({ [KEY]: access });

/** Wipes the team's key from this device, one that was being made too, and the device's name in the team. */
export const forgetTeamAccess = (): Promise<void> =>
  browser.storage.local.remove([KEY, NEXT, DEVICE]);

/**
 * The access under a new key the team is being given; null: none. Kept before the server hears of
 * it: whoever closes the page in the middle goes on with the same key.
 */
export async function readNextAccess(): Promise<TeamAccess | null> {
  const { [NEXT]: stored } = await browser.storage.local.get(NEXT);
  const access = TeamAccess.safeParse(stored);
  return access.success ? access.data : null;
}

/** Keeps the access under the new key until the team has it. */
export const keepNextAccess = (access: TeamAccess): Promise<void> =>
  browser.storage.local.set({ [NEXT]: access });

/** The team has its new key: from now on this device takes part with it. */
export async function adoptNextAccess(access: TeamAccess): Promise<void> {
  await writeTeamAccess(access);
  await browser.storage.local.remove(NEXT);
}

/** Calls back when a team is joined, made or left, until the signal ends it. */
export function watchTeamAccess(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.local.onChanged.removeListener(listener);
  });
}

/** Tells this device from another of the same member: made once, by `make`, and kept. */
export async function teamDevice(make: () => string): Promise<string> {
  const { [DEVICE]: stored } = await browser.storage.local.get(DEVICE);
  if (typeof stored === 'string' && stored !== '') return stored;
  const made = make();
  await browser.storage.local.set({ [DEVICE]: made });
  return made;
}
