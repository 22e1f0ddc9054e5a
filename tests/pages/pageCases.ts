import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReading, SavedPage } from '../../tools/readPage';

/** A folder of tests/pages: the page, how it is read, and what must come of it. */
export type PageCase = {
  /** `x/quotes` */
  readonly name: string;
  readonly page: SavedPage;
  readonly expected: PageReading;
};

/** All page cases, by name. */
export const pageCases: readonly PageCase[] = readdirSync(import.meta.dirname, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('page.html'))
  .map((path) => caseIn(path.replaceAll('\\', '/').replace(/\/page\.html$/, '')))
  .toSorted((one, other) => one.name.localeCompare(other.name));

function caseIn(name: string): PageCase {
  const folder = join(import.meta.dirname, name);
  const { url, seenAt, own, ...expected } = JSON.parse(
    readFileSync(join(folder, 'expected.json'), 'utf8'),
  );
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  return { name, page: { html, url, seenAt: Date.parse(seenAt), own }, expected };
}
