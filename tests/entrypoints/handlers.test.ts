import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { pageHandlers } from '../../entrypoints/background/handlers';
import { HeardDb } from '../../lib/history/db';
import type { PageSight } from '../../lib/pageSight';
import { aComment } from '../lib/aTicket';

const PAGE: PageSight = {
  key: 'facebook:post',
  url: 'https://www.facebook.com/fibre/posts/1',
  site: 'facebook',
  read: 1,
  problems: {},
  notLoaded: null,
  filter: null,
  identityGuess: null,
};

beforeEach(() => {
  fakeBrowser.reset();
  const nothing = () => Promise.resolve();
  const toolbar = {
    setIcon: nothing,
    setBadgeText: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
  };
  Object.assign(fakeBrowser.action, toolbar);
});

const seenIn = async (incognito: boolean) => {
  const db = new HeardDb(`seen ${String(incognito)}`);
  const message = { type: 'commentsSeen' as const, comments: [aComment()], page: PAGE };
  const tab = { id: 1, incognito } as never;
  const answer = await pageHandlers(db).commentsSeen(message, { tab });
  const rows = await Promise.all(db.tables.map((table) => table.count()));
  return {
    rows: rows.reduce((sum, count) => sum + count, 0),
    answered: Object.keys(answer.summaries),
  };
};

it('keeps what a page shows and answers with its badges', async () => {
  const { rows, answered } = await seenIn(false);
  expect(rows).toBeGreaterThan(1);
  expect(answered).toEqual(['facebook:c1']);
});

it('keeps nothing of a private window', async () => {
  expect(await seenIn(true)).toEqual({ rows: 0, answered: [] });
});
