import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { FACTS as FACEBOOK } from '../../../lib/sites/facebook/facts';
import type { Fact } from '../../../lib/sites/fact';
import { FACTS as X } from '../../../lib/sites/x/facts';
import { PARTS } from '../../../lib/parts';

const SITES = join(import.meta.dirname, '../../../lib/sites');
const SEARCHES = new Set([
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'ownParts',
  'all',
]);
/** Runs in the page's own world and imports nothing; what it finds is checked against what is read here. */
const IN_THE_PAGE = join('x', 'reactTweet.ts');
/** What HTML itself names is no fact about a site. */
const PLAIN = /^[\s,]*(?:(?:\*|br|img|a|form|div|p|li)[\s,]*)*$/;
const SELECTOR_LIKE = /\[[a-z-]+(?:[~^$*|]?="|\])|^article\b/;

/** The pieces of fixed text in an expression. */
function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) return [node.text];
  const texts: string[] = [];
  ts.forEachChild(node, (child) => void texts.push(...textsIn(child)));
  return texts;
}

/** Selectors that stand in a source text outside the registry. */
function strays(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
      if (SEARCHES.has(name.getText()))
        found.push(...node.arguments.flatMap(textsIn).filter((text) => !PLAIN.test(text)));
    }
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node))
      if (SELECTOR_LIKE.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('one.ts', source, ts.ScriptTarget.ESNext, true));
  return [...new Set(found)];
}

describe('the registry of facts', () => {
  const files = readdirSync(SITES, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('facts.ts') && path !== IN_THE_PAGE,
  );

  it('holds every selector of the adapters: none stands anywhere else', () => {
    const stray = files.flatMap((file) =>
      strays(readFileSync(join(SITES, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(stray).toEqual([]);
  });

  it.each([
    [`root.querySelector('[data-testid="tweet"]')`],
    ['root.querySelectorAll<HTMLElement>(`a[href*="${id}"]`)'],
    [`const ROW = '[role="row"]';`],
    [`parts.all('video')`],
    [`element.closest('article')`],
  ])('is left by the planted selector %s, and the check sees it', (source) => {
    expect(strays(source)).not.toEqual([]);
  });

  const facts: ReadonlyArray<readonly [string, Fact]> = [
    ...Object.entries(X),
    ...Object.entries(FACEBOOK),
  ];
  it.each(facts.filter(([, { instead }]) => instead))(
    'tries for %s only what it did not try before, and says what weakens with it',
    (_, { selector, instead }) => {
      expect(instead?.selectors.length).toBeGreaterThan(0);
      expect(instead?.selectors).not.toContain(selector);
      expect(PARTS).toContain(instead?.gives);
    },
  );
});
