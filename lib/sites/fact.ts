import type { Part } from '../parts';

/** One thing an adapter relies on. `cases` are folders of tests/pages/<site> that prove it. */
export type Fact = {
  readonly selector: string;
  readonly hangsOn: string;
  readonly lasts: string;
  readonly cases: readonly string[];
  /** What is tried in this order where the selector finds nothing, and what of a comment it gives. */
  readonly instead?: { readonly selectors: readonly string[]; readonly gives: Part };
};

/** A fact that only a fallback gave. */
export type FallbackUse = { readonly fact: string; readonly gives: Part };

/** The first selector of a fact that finds anything below the root; the fact's own when none does. */
export function selectorOf({ selector, instead }: Fact, root: ParentNode): string {
  if (!instead || root.querySelector(selector)) return selector;
  return instead.selectors.find((fallback) => root.querySelector(fallback)) ?? selector;
}

/**
 * The facts that only a fallback gives: of a comment's element what it is, stands in and
 * holds; of a whole page its boxes.
 */
export function fallbacksIn(
  facts: Readonly<Record<string, Fact>>,
  root: Element | Document,
): readonly FallbackUse[] {
  const uses: FallbackUse[] = [];
  const isPage = !('closest' in root);
  for (const fact in facts) {
    const { selector, instead } = facts[fact] ?? {};
    if (!instead || !selector || (instead.gives === 'boxes') !== isPage) continue;
    if (isFound(selector, root)) continue;
    if (instead.selectors.some((fallback) => isFound(fallback, root)))
      uses.push({ fact, gives: instead.gives });
  }
  return uses;
}

const isFound = (selector: string, root: Element | Document): boolean =>
  root.querySelector(selector) !== null || ('closest' in root && root.closest(selector) !== null);
