import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPage } from '../../tools/readPage';

// A folder is a test: page.html is read as `npm run read` reads it and must give what expected.json holds.
const cases = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('page.html'))
  .map((path) => path.replace(/.page\.html$/, ''))
  .toSorted();

it.each(cases)('reads the page %s', (name) => {
  const folder = join(import.meta.dirname, name);
  const { url, seenAt, own, ...expected } = JSON.parse(
    readFileSync(join(folder, 'expected.json'), 'utf8'),
  );
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  expect(readPage({ html, url, seenAt: Date.parse(seenAt), own })).toEqual(expected);
});
