import type { Fact } from './fact';

type Facts = Readonly<Record<string, Fact>>;
type NameOf = (testId: string) => string | null;

const ROLES = new Set(
  'banner article button dialog feed form grid group heading img link list listitem main menu navigation none presentation progressbar region row separator status tab textbox'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  'href dir lang datetime tabindex contenteditable aria-label aria-labelledby aria-haspopup aria-hidden aria-posinset'.split(
    ' ',
  );
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
export function outlineOf(element: Element, facts: Facts, nameOf: NameOf): string[] {
  const lines: string[] = [];
  const walk = (one: Element, depth: number) => {
    if (depth > DEEPEST || one.hasAttribute('data-heard')) return;
    lines.push(' '.repeat(depth) + lineOf(one, facts, nameOf));
    // A drawing tells nothing.
    if (tagOf(one) !== 'svg') for (const child of one.children) walk(child, depth + 1);
  };
  walk(element, 0);
  return withoutRepeats(lines);
}

function lineOf(element: Element, facts: Facts, nameOf: NameOf): string {
  const role = roleOf(element);
  const names = Object.entries(facts).flatMap(([name, { selector }]) =>
    name !== tagOf(element) && element.matches(selector) ? [name] : [],
  );
  return [
    tagOf(element),
    ...(role === null ? [] : [`role=${role}`]),
    ...ATTRIBUTES.filter((name) => element.hasAttribute(name)),
    ...testIdOf(element, names.some((name) => isByTestId(facts[name])) ? () => null : nameOf),
    ...(names.length > 0 ? [`= ${names.join(' ')}`] : []),
    ...(hasWords(element) ? ['words'] : []),
  ].join(' ');
}

function testIdOf(element: Element, nameOf: NameOf): string[] {
  const testId = element.getAttribute('data-testid');
  if (testId === null) return [];
  const name = nameOf(testId);
  return [name === null ? 'testid' : `testid=${name}`];
}

const isByTestId = (fact: Fact | undefined): boolean => fact?.selector.includes('testid') === true;

/** Tags of HTML itself, as the browser knows them; who builds a page may call others as they like. */
function tagOf({ localName, constructor: { name } }: Element): string {
  const isOfHtml = /^HTML(?!Unknown)/.test(name) && !localName.includes('-');
  return isOfHtml || localName === 'svg' ? localName : 'other';
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
