import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../lib/comment';
import { importAll } from '../../../lib/history/backup';
import type { Judges } from '../../../lib/history/judges';
import { recordEvent, undoLast } from '../../../lib/history/recordEvent';
import { recordSeen } from '../../../lib/history/recordSeen';
import { retriageOpen } from '../../../lib/history/retriageOpen';
import { aComment, aPost, aReply, aTriage, at } from '../aTicket';
import { aPage, aStore, exportAll, held, judges, see, ticketIn } from './aStore';

const said = (on: boolean, minutes = 40) =>
  ({ type: 'labelled', label: 'hate', on, at: at(minutes), by: 'you' }) as const;

describe('a label that a person put on', () => {
  it('is kept when the comment and its thread are seen again', async () => {
    const db = aStore();
    await see(db, [aPost(), aComment()]);
    held(await recordEvent(db, 'facebook:c1', said(true)));
    await see(db, [aPost(), aComment({ text: 'My router is still dead.' }), aReply()], at(60));
    const { triage, status } = await ticketIn(db, 'c1');
    expect(triage.labels.hate).toMatchObject({ on: true, heard: false });
    expect(status).toBe('answered');
  });

  it('is taken back alone, whatever the page told meanwhile', async () => {
    const db = aStore();
    await see(db, [aPost(), aComment()]);
    held(await recordEvent(db, 'facebook:c1', said(true)));
    await see(db, [aReply()], at(60));
    const ticket = held(await undoLast(db, 'facebook:c1', { at: at(61), of: 'labels' }));
    expect(ticket.triage.labels.hate).toEqual(aTriage().labels.hate);
    expect(ticket.status).toBe('answered');
    expect(await undoLast(db, 'facebook:c1', { at: at(62), of: 'labels' })).toEqual({
      ok: false,
      problem: 'nothing-to-undo',
    });
  });

  it('comes back from a backup, its trail with it', async () => {
    const db = aStore();
    await see(db, [aComment()]);
    held(await recordEvent(db, 'facebook:c1', said(true)));
    const backup: unknown = JSON.parse(JSON.stringify(await exportAll(db)));
    const other = aStore();
    held(await importAll(other, backup));
    expect(await other.tickets.toArray()).toEqual(await db.tickets.toArray());
    const back = held(await undoLast(other, 'facebook:c1', { at: at(50), of: 'labels' }));
    expect(back.triage.labels.hate.on).toBe(false);
  });

  it('moves a ticket neither in the order of waiting nor in that of forgetting', async () => {
    const db = aStore();
    await see(db, [aPost(), aComment(), aReply()]);
    await recordEvent(db, 'facebook:c1', { type: 'escalated', at: at(35), by: 'you' });
    const before = await db.tickets.get('facebook:c1');
    held(await recordEvent(db, 'facebook:c1', said(true)));
    held(await undoLast(db, 'facebook:c1', { at: at(70), of: 'labels' }));
    const after = await db.tickets.get('facebook:c1');
    expect(after?.waitingSince).toBe(before?.waitingSince);
    expect(after?.closedAt).toBe(before?.closedAt);
  });
});

describe('tickets after the user taught Heard something', () => {
  /** Reads "dead" as a threat, by a tuning of its own. */
  const taught: Judges = {
    ...judges,
    tuning: 'taught',
    triage: ({ text }) => aTriage('answer', text.includes('dead') ? ['threat'] : []),
  };
  const many = async () => {
    const db = aStore();
    await see(
      db,
      Array.from({ length: 5 }, (_, n) =>
        aComment({ id: `c${n}`, text: n === 3 ? 'All is well' : 'It is dead' }),
      ),
    );
    return db;
  };
  const step = async (db: Awaited<ReturnType<typeof many>>, by = taught) =>
    held(await retriageOpen(db, by, { at: at(50), most: 2 }));

  it('are read again in batches until none is left, and those that changed are told', async () => {
    const db = await many();
    const runs = [await step(db), await step(db), await step(db), await step(db)];
    expect(runs.map(({ read }) => read)).toEqual([2, 2, 1, 0]);
    expect(runs.flatMap(({ changed }) => changed)).toEqual([
      'facebook:c0',
      'facebook:c1',
      'facebook:c2',
      'facebook:c4',
    ]);
    expect((await ticketIn(db, 'c0')).triage.labels.threat.on).toBe(true);
  });

  it('are read again when it is unlearnt', async () => {
    const db = await many();
    for (let left = 5; left > 0;) left = (await step(db)).read;
    expect((await step(db, judges)).read).toBe(2);
    expect((await ticketIn(db, 'c0')).triage.labels.threat.on).toBe(false);
  });

  it('keep in their trail what was read at first, once an hour, and stand where they stood', async () => {
    const db = await many();
    const before = await db.tickets.get('facebook:c0');
    for (let left = 5; left > 0;) left = (await step(db)).read;
    for (let left = 5; left > 0;) left = (await step(db, judges)).read;
    const { trail, waitingSince, orderAt } = (await db.tickets.get('facebook:c0')) ?? {};
    expect(trail).toEqual([{ type: 'read-anew', at: at(50), by: 'heard', labels: [] }]);
    expect(waitingSince).toBe(before?.waitingSince);
    expect(orderAt).toBe(before?.orderAt);
    const later = held(await retriageOpen(db, taught, { at: at(120), most: 9 }));
    expect(later.changed).toContain('facebook:c0');
    expect((await ticketIn(db, 'c0')).trail).toHaveLength(2);
    // Nothing else was read in it.
    expect((await ticketIn(db, 'c3')).trail).toEqual([]);
  });

  it('keep what was read of words that were edited, and not of those that were only cut', async () => {
    const db = aStore();
    const reads = (comments: readonly Comment[], seenAt: number) =>
      recordSeen(db, { comments, seenAt, page: aPage() }, { ...judges, triage: taught.triage });
    held(await reads([aComment({ text: 'It is dead' })], at(30)));
    held(await reads([aComment({ text: 'It works again' })], at(40)));
    held(await reads([aComment({ id: 'c2', text: 'It is', truncated: true })], at(30)));
    held(await reads([aComment({ id: 'c2', text: 'It is dead, all of it.' })], at(40)));
    expect((await ticketIn(db, 'c1')).trail.map(({ type, labels }) => [type, labels])).toEqual([
      ['edited', undefined],
      ['read-anew', ['threat']],
    ]);
    expect((await ticketIn(db, 'c2')).trail).toEqual([]);
  });

  it('keep what a person said, and leave closed ones alone', async () => {
    const db = await many();
    held(
      await recordEvent(db, 'facebook:c0', {
        type: 'labelled',
        label: 'threat',
        on: true,
        at: at(40),
        by: 'you',
      }),
    );
    held(
      await recordEvent(db, 'facebook:c0', {
        type: 'labelled',
        label: 'threat',
        on: false,
        at: at(41),
        by: 'you',
      }),
    );
    await recordEvent(db, 'facebook:c1', { type: 'no-reply-needed', at: at(42), by: 'you' });
    for (let left = 5; left > 0;) left = (await step(db)).read;
    expect((await ticketIn(db, 'c0')).triage.labels.threat).toMatchObject({
      on: false,
      heard: true,
    });
    expect((await ticketIn(db, 'c1')).triage.labels.threat.on).toBe(false);
  });

  it('are read with their post and the replies before them', async () => {
    const db = aStore();
    await see(db, [aPost(), aComment(), aReply()]);
    await recordEvent(db, 'facebook:c1', { type: 'reopened', at: at(35), by: 'you' });
    const told: unknown[] = [];
    const by: Judges = {
      ...taught,
      triage: (_comment, context) => {
        told.push(context);
        return aTriage();
      },
    };
    await step(db, by);
    const { triagedWith } = (await db.tickets.get('facebook:c1'))!;
    expect(told).toEqual([{ post: 'New routers!', ownRepliesInThread: triagedWith.ownReplies }]);
    expect(triagedWith).toMatchObject({ hasPost: true, tuning: 'taught' });
  });

  it('are read again when the page shows something new in their thread', async () => {
    const db = await many();
    const comments = [aComment({ id: 'c9', parentId: 'c0', text: 'Same here' })];
    held(await recordSeen(db, { comments, seenAt: at(90), page: aPage() }, taught));
    expect((await ticketIn(db, 'c0')).triage.labels.threat.on).toBe(true);
    expect((await ticketIn(db, 'c1')).triage.labels.threat.on).toBe(false);
  });
});
