import { addressDrafter } from '../../lib/drafting/addressDrafter';
import { builtInDrafter } from '../../lib/drafting/builtIn';
import type { Drafter } from '../../lib/drafting/drafter';
import { endpointOf } from '../../lib/drafting/endpoint';
import type { DraftAuthor, DraftSource } from '../../lib/replies/byModel/draftSource';
import { keyFor } from '../../lib/settings/drafting';

/** Who would draft; null: nobody, it is off. `here` names the browser's own model. */
export function authorOf(source: DraftSource, here: string): DraftAuthor | null {
  if (source.from === 'off') return null;
  if (source.from === 'browser') return { name: here, address: null };
  const endpoint = endpointOf(source.address, source.api);
  return endpoint.ok ? { name: source.model, address: endpoint.value.url } : null;
}

/** The drafter that was switched on, with its key read for this one request; null: none is. */
export async function drafterOf(source: DraftSource, here: string): Promise<Drafter | null> {
  if (source.from === 'off') return null;
  if (source.from === 'browser') return builtInDrafter(here);
  const endpoint = endpointOf(source.address, source.api);
  if (!endpoint.ok) return null;
  const key = await keyFor(endpoint.value.origin);
  return addressDrafter({ endpoint: endpoint.value, model: source.model, key });
}
