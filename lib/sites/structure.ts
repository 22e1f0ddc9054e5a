import type { SiteAdapter } from './adapter';
import type { Fact } from './fact';
import { outlineOf, roleOf } from './outline';

/** What is reported of a page: how often each fact of the registry is found, and how its parts are nested. */
export type Structure = {
  readonly site: string;
  /** Elements that a fact's own selector finds, then each fallback. */
  readonly facts: Readonly<Record<string, readonly number[]>>;
  readonly elements: number;
  readonly deepest: number;
  readonly shadowRoots: number;
  /** How often each role stands in the page. */
  readonly roles: Readonly<Record<string, number>>;
  /** Of the first comments, else of the whole page: a line per element. */
  readonly outlines: ReadonlyArray<readonly string[]>;
};

const MOST_ELEMENTS = 60_000;
const SAMPLES = 3;
/** Letters of all outlines together; with the counts it stays below 20,000. */
const MOST_LETTERS = 14_000;

type Reported = Pick<SiteAdapter, 'site' | 'facts' | 'commentElements' | 'partNames'>;

/**
 * The structure of a page without anything anybody wrote: only names that HTML, ARIA and our own
 * registry know are in it, and those of unknown parts that are said nowhere on the page. No text, no
 * person's name, no id, no address, no class.
 */
export function structureOf(page: Document, adapter: Reported): Structure {
  const { site, facts, commentElements } = adapter;
  const all = [...page.querySelectorAll('*')].slice(0, MOST_ELEMENTS);
  const samples = commentElements(page).slice(0, SAMPLES);
  const shown = samples.length > 0 ? samples : [page.body];
  const nameOf = adapter.partNames?.(page) ?? (() => null);
  return {
    site,
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [name, found(fact, page)]),
    ),
    elements: all.length,
    deepest: all.reduce((deepest, element) => Math.max(deepest, depthOf(element)), 0),
    shadowRoots: all.filter(({ shadowRoot }) => shadowRoot).length,
    roles: rolesOf(all),
    outlines: shown.map((element) =>
      cut(outlineOf(element, facts, nameOf), MOST_LETTERS / shown.length),
    ),
  };
}

const found = ({ selector, instead }: Fact, page: Document): readonly number[] =>
  [selector, ...(instead?.selectors ?? [])].map((one) => page.querySelectorAll(one).length);

function depthOf(element: Element): number {
  let depth = 0;
  for (let around = element.parentElement; around; around = around.parentElement) depth++;
  return depth;
}

function rolesOf(elements: readonly Element[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const element of elements) {
    const role = roleOf(element);
    if (role !== null) counted[role] = (counted[role] ?? 0) + 1;
  }
  return counted;
}

function cut(lines: readonly string[], letters: number): readonly string[] {
  let left = letters;
  const end = lines.findIndex((line) => (left -= line.length + 3) < 0);
  return end < 0 ? lines : [...lines.slice(0, end), '…'];
}
