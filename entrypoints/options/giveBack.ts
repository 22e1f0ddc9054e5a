import { browser } from 'wxt/browser';
import { endpointOf } from '../../lib/drafting/endpoint';
import { readDrafting } from '../../lib/settings/drafting';
import { readTeamAccess } from '../../lib/settings/teamAccess';
import { permissionOf } from '../../lib/team/access';

/** The match patterns the team needs; none without a team. */
export async function teamPatterns(): Promise<readonly string[]> {
  const access = await readTeamAccess();
  return access ? permissionOf(access) : [];
}

/** The match pattern drafting needs; none while no address is switched on. */
export async function draftingPatterns(): Promise<readonly string[]> {
  const source = await readDrafting();
  const endpoint = source.from === 'address' ? endpointOf(source.address, source.api) : null;
  return endpoint?.ok ? [endpoint.value.pattern] : [];
}

/** Gives the browser back the permission for `patterns`, but not what is `needed` for something else. */
export async function giveBack(
  patterns: readonly string[],
  needed: readonly string[],
): Promise<void> {
  const origins = patterns.filter((pattern) => !needed.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
