import { describe, expect, it } from 'vitest';
import { healthOf } from '../../lib/health';
import { PARTS } from '../../lib/parts';

const told = { read: 10, problems: {}, notLoaded: null };

describe('how well a page could be read', () => {
  it.each([
    [{}],
    [{ fallbacks: {} }],
    [{ read: 0 }],
    [{ untimed: 2 }],
    [{ untimed: 5 }],
    [{ notLoaded: 400 }],
  ])('needs no word where all is as it should be: %j', (some) => {
    expect(healthOf({ ...told, ...some })).toBeNull();
  });

  it('is told by what works still and what is rough, each part once', () => {
    const health = healthOf({
      ...told,
      fallbacks: {
        userName: { gives: 'authors', count: 9 },
        other: { gives: 'authors', count: 1 },
      },
      untimed: 6,
    });
    expect(health).toMatchObject({ light: 'partly', rough: ['authors', 'times'], unread: 0 });
    expect([...(health?.works ?? []), ...(health?.rough ?? [])].toSorted()).toEqual(
      PARTS.toSorted(),
    );
  });

  it('is partly where one comment could not be read', () => {
    expect(healthOf({ ...told, problems: { 'no-author': 1 } })).toMatchObject({
      light: 'partly',
      rough: ['comments'],
      unread: 1,
    });
  });

  it('is blind where comments are there and none was read, whatever else is told', () => {
    const health = healthOf({ ...told, read: 0, problems: { 'not-found': 14 } });
    expect(health).toEqual({ light: 'blind', works: [], rough: [], unread: 14 });
  });
});
