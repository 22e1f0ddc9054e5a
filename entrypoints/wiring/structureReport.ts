import { browser } from 'wxt/browser';
import { tellPage } from '../../lib/messaging/send';
import type { PageSight } from '../../lib/pageSight';

/** What was counted on a page and how it is built, as JSON without a word of it; the structure is left out where the page does not answer. */
export async function structureReport(tabId: number, sight: PageSight | null): Promise<string> {
  const answer = await tellPage(tabId, { type: 'structure' });
  const structure: unknown = answer ? JSON.parse(answer.report) : null;
  return JSON.stringify({
    heard: browser.runtime.getManifest().version,
    ...(sight && {
      site: sight.site,
      read: sight.read,
      problems: sight.problems,
      notLoaded: sight.notLoaded,
      filter: sight.filter,
      fallbacks: sight.fallbacks,
      untimed: sight.untimed,
    }),
    structure,
  });
}
