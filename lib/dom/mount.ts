import { markOurs } from './observe';

export type HostKind = 'badge' | 'row' | 'name' | 'card' | 'frame' | 'notice';

/** An element of ours in the page with a shadow root of its own; its style sheet styles it by kind. */
export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot };

/** A host that hangs nowhere yet. */
export function createHost(page: Document, kind: HostKind, sheet: CSSStyleSheet): Host {
  const element = page.createElement('span');
  markOurs(element, kind);
  // Closed, so that the page's own scripts cannot look in; the end-to-end build looks itself.
  const root = element.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  root.adoptedStyleSheets = [sheet];
  return { element, root };
}

/** One parsed sheet for all shadow roots of the page. */
export function sharedSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
