import type { Fact } from './fact';
import type { Said } from './partName';
import { partName } from './partName';

type Facts = Readonly<Record<string, Fact>>;

const TAGS = new Set(
  'a article aside blockquote body button code details dialog div em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label li main nav ol p picture pre section select source span strong summary svg table tbody td textarea th time tr ul video audio br b'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'alert article banner button cell checkbox complementary dialog document feed figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem navigation none option presentation progressbar radio region row search searchbox separator status switch tab table tablist tabpanel textbox toolbar tooltip'.split(
    ' ',
  ),
);
const ATTRIBUTES = ['href', 'dir', 'lang', 'datetime', 'tabindex', 'contenteditable'];
const ARIA = ['aria-label', 'aria-labelledby', 'aria-haspopup', 'aria-hidden', 'aria-posinset'];
const DEEPEST = 40;

/** The name of an element's role as far as ARIA has it; null without one. */
export function roleOf(element: Element): string | null {
  const role = element.getAttribute('role');
  return role === null ? null : ROLES.has(role) ? role : 'other';
}

/**
 * An element and what is in it, a line each, indented by depth: tag, role, which harmless attributes
 * it has (not what they hold), whether it has a test id, with its name where the registry does not
 * know it and it tells nothing that is said on the page, and which facts of the registry it is.
 */
export function outlineOf(element: Element, facts: Facts, said: Said): string[] {
  const lines: string[] = [];
  const walk = (one: Element, depth: number) => {
    if (depth > DEEPEST || one.hasAttribute('data-heard')) return;
    lines.push(' '.repeat(depth) + lineOf(one, facts, said));
    // A drawing tells nothing.
    if (tagOf(one) !== 'svg') for (const child of one.children) walk(child, depth + 1);
  };
  walk(element, 0);
  return withoutRepeats(lines);
}

function lineOf(element: Element, facts: Facts, said: Said): string {
  const role = roleOf(element);
  const names = Object.entries(facts).flatMap(([name, { selector }]) =>
    name !== tagOf(element) && element.matches(selector) ? [name] : [],
  );
  return [
    tagOf(element),
    ...(role === null ? [] : [`role=${role}`]),
    ...[...ATTRIBUTES, ...ARIA].filter((name) => element.hasAttribute(name)),
    ...testIdOf(element, names.some((name) => isByTestId(facts[name])) ? null : said),
    ...(names.length > 0 ? [`= ${names.join(' ')}`] : []),
    ...(hasWords(element) ? ['words'] : []),
  ].join(' ');
}

function testIdOf(element: Element, said: Said | null): string[] {
  const testId = element.getAttribute('data-testid');
  if (testId === null) return [];
  const name = said && partName(testId, said);
  return [name === null ? 'testid' : `testid=${name}`];
}

const isByTestId = (fact: Fact | undefined): boolean => fact?.selector.includes('testid') === true;

function tagOf({ localName }: Element): string {
  return TAGS.has(localName) ? localName : 'other';
}

const hasWords = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === node.TEXT_NODE && node.nodeValue?.trim());

function withoutRepeats(lines: readonly string[]): string[] {
  const kept: Array<{ readonly line: string; times: number }> = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (last?.line === line) last.times++;
    else kept.push({ line, times: 1 });
  }
  return kept.map(({ line, times }) => (times > 1 ? `${line} ×${times}` : line));
}
