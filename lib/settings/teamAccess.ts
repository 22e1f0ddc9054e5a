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
