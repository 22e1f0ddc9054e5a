import { browser } from 'wxt/browser';
import type { PopupView } from '../../components/popupView';
import { firstView } from '../../components/popupView';
import { BACKLOG_COUNTED, firstCount } from '../../lib/history/firstCount';
import { isNamed } from '../../lib/settings/isNamed';

/** What the popup can tell and do at once. */
export type First = { readonly view: PopupView; readonly windowId: number };

/** null where nobody waits or nothing is set up: then there is more to know before anything can be told. */
export async function readFirst(): Promise<First | null> {
  const [waiting, named, { id: windowId }] = await Promise.all([
    firstCount(),
    isNamed(),
    browser.windows.getCurrent(),
  ]);
  if (!waiting || !named || windowId === undefined) return null;
  if (waiting.facebook + waiting.x === 0) return null;
  return { view: firstView(waiting, BACKLOG_COUNTED), windowId };
}
