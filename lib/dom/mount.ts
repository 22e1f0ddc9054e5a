import { markOurs } from './observe';

/** Closed, so that the page's own scripts cannot look in; the end-to-end build opens it to look itself. */
const MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** An element of ours in the page with a shadow root of its own. */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly remove: () => void;
};

/** A host that takes no room until it is styled; hang it somewhere with `placeHost`. */
export function createHost(page: Document, sheets: readonly CSSStyleSheet[]): Host {
  const element = page.createElement('span');
  markOurs(element);
  const root = element.attachShadow({ mode: MODE });
  root.adoptedStyleSheets = [...sheets];
  return {
    element,
    root,
    remove: () => {
      element.remove();
    },
  };
}

/** One parsed sheet for all shadow roots of the page. */
export function sharedSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
