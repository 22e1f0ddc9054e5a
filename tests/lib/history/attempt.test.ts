import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { attempt } from '../../../lib/history/attempt';
import { ticketById } from '../../../lib/history/tickets';
import { recordSeen } from '../../../lib/history/recordSeen';
import { aComment, at } from '../aTicket';
import { aPage, aStore, judges } from './aStore';

const failing = (error: unknown) => attempt(() => Dexie.Promise.reject(error));
const seen = { comments: [aComment()], seenAt: at(5), page: aPage() };

describe('what a browser does to a store', () => {
  it.each([
    ['QuotaExceededError', 'store-full'],
    ['DatabaseClosedError', 'store-closed'],
    ['UnknownError', 'store-unreadable'],
    ['VersionError', 'store-unreadable'],
  ])('%s becomes %s', async (name, problem) => {
    expect(await failing(new DOMException('', name))).toEqual({ ok: false, problem });
  });

  it('is told by its innermost cause: a full disk aborts the transaction', async () => {
    const aborted = new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError'));
    expect(await failing(aborted)).toEqual({ ok: false, problem: 'store-full' });
  });

  it('is told by the rows that failed where many were written', async () => {
    const full = new Dexie.BulkError('some failed', [new DOMException('', 'QuotaExceededError')]);
    expect(await failing(full)).toEqual({ ok: false, problem: 'store-full' });
  });

  it('becomes a problem of every function, not an exception', async () => {
    const db = aStore();
    db.close();
    expect(await ticketById(db, 'x:1')).toEqual({ ok: false, problem: 'store-closed' });
    expect(await recordSeen(db, seen, judges)).toEqual({ ok: false, problem: 'store-closed' });
  });
});

it('a bug stays an exception, and the batch leaves nothing behind', async () => {
  const db = aStore();
  const buggy = {
    ...judges,
    triage: () => {
      throw new TypeError('a bug');
    },
  };
  await expect(recordSeen(db, seen, buggy)).rejects.toThrow('a bug');
  expect([await db.tickets.count(), await db.pages.count()]).toEqual([0, 0]);
});
