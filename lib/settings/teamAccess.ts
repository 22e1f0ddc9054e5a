import { browser } from 'wxt/browser';
import { TeamAccess } from '../team/access';

const KEY = 'team';

/** The team this device belongs to; null: none, or what is stored is damaged. It holds the team's key. */
export async function readTeamAccess(): Promise<TeamAccess | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const access = TeamAccess.safeParse(stored);
  return access.success ? access.data : null;
}

/** Keeps what joining or making a team gave. */
export const writeTeamAccess = (access: TeamAccess): Promise<void> =>
  browser.storage.local.set({ [KEY]: access });

/** Wipes the team's key from this device. */
export const forgetTeamAccess = (): Promise<void> => browser.storage.local.remove(KEY);

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

const DEVICE = 'teamDevice';

/** Tells this device from another of the same member: made once, by `make`, and kept. */
export async function teamDevice(make: () => string): Promise<string> {
  const { [DEVICE]: stored } = await browser.storage.local.get(DEVICE);
  if (typeof stored === 'string' && stored !== '') return stored;
  const made = make();
  await browser.storage.local.set({ [DEVICE]: made });
  return made;
}
