import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { behindRows } from '../../../../lib/sites/x/behindRows';
import { xAdapter } from '../../../../lib/sites/x/xAdapter';
import { pageCases } from '../../../pages/pageCases';

const cell = (inner: string) => `<div data-testid="cellInnerDiv">${inner}</div>`;
const post = '<article data-testid="tweet"><button>Reply</button></article>';
const listOf = (...cells: string[]): Element => {
  const { body } = new JSDOM(`<body>${cells.map(cell).join('')}</body>`).window.document;
  return body;
};

it.each([
  'Show more replies',
  'Antworten anzeigen',
  'Show additional replies, including those that may contain offensive content',
  'Afficher les contenus indésirables probables',
])('names the row that keeps replies back by its own words: “%s”', (words) => {
  const list = listOf(post, `<div role="button"><span>${words}</span></div>`);
  expect(behindRows(list)).toEqual([{ words, count: null }]);
});

it('does not take the buttons of posts, of a composer or of people to follow for more replies', () => {
  const follow = '<div><button>Follow</button><button>Follow</button></div>';
  const composer = '<div data-testid="tweetTextarea_0"></div><button>Reply</button>';
  expect(behindRows(listOf(post, composer, follow, '<div></div>'))).toEqual([]);
});

it('tells the same words once, shortened, and six at most', () => {
  const rows = Array.from(
    { length: 9 },
    (_, place) => `<button>Show ${place} ${'x'.repeat(200)}</button>`,
  );
  const told = behindRows(listOf('<button>Show</button>', '<button>Show</button>', ...rows));
  expect(told).toHaveLength(6);
  expect(new Set(told.map(({ words }) => words)).size).toBe(6);
  for (const { words } of told) expect(words.length).toBeLessThanOrEqual(100);
});

it('names both what X folds away and what it takes for spam, on a post’s own page', () => {
  const page = pageCases.find(({ name }) => name === 'x/folded-replies')?.page;
  const { document } = new JSDOM(page?.html, { url: page?.url ?? '' }).window;
  expect(xAdapter.coverage(document).behind).toEqual([
    { words: 'Show replies', count: null },
    { words: 'Show probable spam', count: null },
  ]);
});
