import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../tests/browsers/find';
import type { Visitor } from '../../tests/browsers/visitor';

type Target = { readonly type: string; readonly url: string };

/**
 * The kind of target Chromium shows its own side panel as, once it is open; null where there is none.
 * It is no tab, so the driver does not tell of it; the debugging port does.
 */
export async function sidePanel(visitor: Visitor): Promise<string | null> {
  if (!('profile' in visitor) || typeof visitor.profile !== 'string') return null;
  const [port] = readFileSync(join(visitor.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const url = visitor.extensionUrl('sidepanel.html');
  const panels = async (): Promise<readonly Target[]> => {
    const answer = await fetch(`http://127.0.0.1:${port ?? ''}/json/list`);
    return ((await answer.json()) as Target[]).filter((target) => target.url === url);
  };
  // One of them is the tab that the tour itself looks at.
  const tabs = (await visitor.tabs()).filter((tab) => tab.url() === url).length;
  return until(
    'the side panel',
    async () => {
      const found = await panels();
      return found.length > tabs ? found.map(({ type }) => type).join(', ') : null;
    },
    3000,
  ).catch(() => null);
}
