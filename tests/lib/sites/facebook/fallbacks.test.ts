import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { facebookAdapter } from '../../../../lib/sites/facebook/facebookAdapter';

const CASES = join(import.meta.dirname, '../../../pages/facebook');

function pageOf(name: string): Document {
  const { url } = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
  return new JSDOM(readFileSync(join(CASES, name, 'page.html'), 'utf8'), { url }).window.document;
}
const usesOn = (page: Document) =>
  [page, ...facebookAdapter.commentElements(page)].flatMap(facebookAdapter.fallbacks);

it.each(['permalink-siblings', 'interface-de', 'interface-nl', 'interface-fr'])(
  'no fallback is needed on the page %s',
  (name) => {
    expect(usesOn(pageOf(name))).toEqual([]);
  },
);

it('a page whose paragraphs lost their direction is read by the language span, and tells so', () => {
  const page = pageOf('permalink-siblings');
  const readAll = () =>
    facebookAdapter.commentElements(page).flatMap((element) => {
      const found = facebookAdapter.read(element, { url: page.URL, seenAt: 0, own: [] });
      return found.ok && !found.value.isPost ? [found.value.text] : [];
    });
  const before = readAll();
  for (const part of page.querySelectorAll('div[dir="auto"]')) part.removeAttribute('dir');
  expect(before.length).toBeGreaterThan(1);
  expect(readAll().toSorted()).toEqual(before.toSorted());
  expect(usesOn(page).map(({ fact }) => fact)).toContain('paragraph');
});

it('every page case tells of every fallback by a fact of the registry', () => {
  const facts = readdirSync(CASES).flatMap((name) => usesOn(pageOf(name)).map(({ fact }) => fact));
  expect([...new Set(facts)].filter((fact) => !['metaRow', 'paragraph'].includes(fact))).toEqual(
    [],
  );
});
