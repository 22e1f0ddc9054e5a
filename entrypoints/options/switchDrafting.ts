import type { EnteredAddress } from '../../components/DraftingSection';
import type { Endpoint } from '../../lib/drafting/endpoint';
import { endpointOf } from '../../lib/drafting/endpoint';
import { askPermission } from '../../lib/drafting/permission';
import type { Result } from '../../lib/result';
import { fail, ok } from '../../lib/result';
import { clearDrafting, dropKey, keepDrafting, keepKey, keyFor } from '../../lib/settings/drafting';
import { draftingPatterns, giveBack, teamPatterns } from './giveBack';

type Switched = Promise<Result<null, 'refused' | 'not-written'>>;

/** Switches drafting at an address on, if the user allows it in the browser's own question; to be called within the click. */
export async function switchOn(entered: EnteredAddress): Switched {
  const { api, address, model, key } = entered;
  const endpoint = endpointOf(address, api);
  // First of all: the browser asks only while the click is fresh.
  if (!endpoint.ok || !(await askPermission(endpoint.value).catch(() => false)))
    return fail('refused');
  await leave(endpoint.value);
  const { origin } = endpoint.value;
  const hasKey = key === '' || (await keepKey(origin, key));
  const isKept = hasKey && (await keepDrafting({ from: 'address', api, address, model }));
  return isKept ? ok(null) : fail('not-written');
}

/** Lets the model of this browser draft; an address that was on is forgotten. */
export async function switchToBuiltIn(): Switched {
  await switchOff();
  return (await keepDrafting({ from: 'browser' })) ? ok(null) : fail('not-written');
}

/** No model drafts any more: address, key and permission are given up. */
export async function switchOff(): Promise<void> {
  await leave(null);
  await clearDrafting();
}

/** Gives up what the address before had: its permission, and a key that is not the new one's. */
async function leave(next: Endpoint | null): Promise<void> {
  const needed = [...(await teamPatterns()), ...(next ? [next.pattern] : [])];
  await giveBack(await draftingPatterns(), needed);
  if (next === null || (await keyFor(next.origin)) === '') await dropKey();
}
