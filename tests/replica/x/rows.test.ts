import { describe, expect, it } from 'vitest';
import { ADVERTISEMENTS, ELSEWHERE_ROWS } from './elsewhere';
import { FIVE_G_ROWS } from './fiveGReplies';
import { OUTAGE_ROWS, OUTAGE_SPAM } from './outageReplies';
import { PEOPLE, personOf } from './people';
import { mentioned } from './tweet';

const ROWS = [...OUTAGE_ROWS, ...OUTAGE_SPAM, ...FIVE_G_ROWS, ...ELSEWHERE_ROWS, ...ADVERTISEMENTS];
const BY_ID = new Map(ROWS.map((row) => [row.id, row]));
const MINUTES: Record<string, number> = { m: 1, h: 60, d: 1440, w: 10_080 };
const minutes = (age: string): number => Number(age.slice(0, -1)) * MINUTES[age.slice(-1)]!;

describe('the posts of the replica of X', () => {
  it('have an id of their own each', () => {
    expect(BY_ID.size).toBe(ROWS.length);
  });

  it('are written by people who exist, each with a handle and a number of their own', () => {
    expect(ROWS.filter(({ by }) => !personOf(by))).toEqual([]);
    expect(new Set(PEOPLE.map(({ id }) => id)).size).toBe(PEOPLE.length);
    expect(new Set(PEOPLE.map(({ handle }) => handle)).size).toBe(PEOPLE.length);
    expect(PEOPLE.filter(({ handle }) => !/^\w{2,15}$/.test(handle))).toEqual([]);
  });

  it('answer and quote only posts that exist and are older', () => {
    for (const row of ROWS) {
      for (const id of [row.to, row.quote]) {
        if (id) expect(minutes(BY_ID.get(id)!.age), row.text).toBeGreaterThan(minutes(row.age));
      }
    }
  });

  it('mention only people who exist', () => {
    const handles = ROWS.flatMap(({ text }) => [...text.matchAll(/(?<![\w.])@(\w+)/g)]);
    expect(handles.length).toBeGreaterThan(3);
    for (const [, handle = ''] of handles) expect(mentioned(`@${handle}`)).toEqual([handle]);
  });

  it('have some forty replies below the outage, in four languages and one more', () => {
    const replies = [...OUTAGE_ROWS, ...OUTAGE_SPAM].filter(({ to }) => to);
    expect(replies.length).toBeGreaterThan(40);
    for (const lang of ['en', 'nl', 'de', 'fr', 'tr', 'art', 'qst']) {
      expect(
        replies.some((row) => row.lang === lang),
        lang,
      ).toBe(true);
    }
  });
});
