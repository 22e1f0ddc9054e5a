import { describe, expect, it } from 'vitest';
import { cannotRead, PageSight, unreadCount } from '../../lib/pageSight';

const aSight = (some: object = {}) => ({
  key: 'x:1',
  url: 'https://x.com/fibre/status/1',
  site: 'x',
  read: 3,
  problems: {},
  notLoaded: null,
  filter: null,
  identityGuess: null,
  ...some,
});

describe('what a page showed', () => {
  it('is taken as it is told', () => {
    expect(PageSight.parse(aSight({ problems: { 'no-id': 2 } }))).toEqual(
      aSight({ problems: { 'no-id': 2 } }),
    );
  });

  it.each([
    [{ read: -1 }],
    [{ read: 1.5 }],
    [{ read: 1_000_001 }],
    [{ notLoaded: -1 }],
    [{ notLoaded: '3' }],
    [{ key: '' }],
    [{ url: 'javascript:alert(1)' }],
    [{ url: 'http://x.com/' }],
    [{ site: 'mastodon' }],
    [{ problems: { 'no-id': -2 } }],
    [{ problems: { [`a${'b'.repeat(60)}`]: 2 } }],
    [{ filter: 'best' }],
    [{ identityGuess: 'n'.repeat(301) }],
  ])('is refused when it cannot be true: %j', (lie) => {
    expect(PageSight.safeParse(aSight(lie)).success).toBe(false);
  });
});

it.each([
  [{}, 0],
  [{ 'no-id': 2 }, 2],
  [{ 'no-id': 2, 'no-text': 1 }, 3],
])('of the problems %j come %i unread comments', (problems, count) => {
  expect(unreadCount({ problems })).toBe(count);
});

it.each([
  [0, {}, false],
  [0, { 'no-id': 1 }, true],
  [1, { 'no-id': 99 }, false],
  [5, {}, false],
])('a page with %i read and %j unread is unreadable: %s', (read, problems, is) => {
  expect(cannotRead({ read, problems, notLoaded: null })).toBe(is);
});
