import { expect, it } from 'vitest';
import { readPage } from '../../tools/readPage';
import { pageCases } from './pageCases';

// A folder is a test: page.html is read as `npm run read` reads it and must give what expected.json holds.
it.each(pageCases)('reads the page $name', ({ page, expected }) => {
  expect(readPage(page)).toEqual(expected);
});
