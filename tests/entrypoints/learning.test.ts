import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { judgesOf } from '../../entrypoints/background/judgesOf';
import { createRetriaging } from '../../entrypoints/background/retriaging';
import { countCorrections } from '../../entrypoints/sidepanel/countCorrections';
import { HeardDb } from '../../lib/history/db';
import { recordEvent, undoLast } from '../../lib/history/recordEvent';
import { recordSeen } from '../../lib/history/recordSeen';
import { changeSettings, readSettings } from '../../lib/settings/settings';
import { aComment, at } from '../lib/aTicket';
import { aPage, held, ticketIn } from '../lib/history/aStore';

beforeEach(() => {
  fakeBrowser.reset();
  const nothing = () => Promise.resolve();
  Object.assign(fakeBrowser.action, {
    setBadgeText: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
  });
});

const seen = async (name: string, texts: readonly string[]) => {
  const db = new HeardDb(name);
  const comments = texts.map((text, n) => aComment({ id: `c${n}`, text }));
  const judges = judgesOf(await readSettings());
  held(await recordSeen(db, { comments, seenAt: at(30), page: aPage() }, judges));
  return db;
};

it('a new watch word is heard in what was open before, more than one batch of it', async () => {
  const texts = Array.from({ length: 205 }, (_, n) => `The zebra number ${n} came too late`);
  const db = await seen('watched', texts);
  const retriageAll = createRetriaging(db);
  const zebra = { words: 'zebra', label: 'hate', language: 'all', insideWords: false } as const;
  await changeSettings({ watchWords: [zebra] });
  await retriageAll();
  const rows = await db.tickets.toArray();
  expect(rows.filter(({ triage }) => triage.labels.hate.on)).toHaveLength(205);
  await changeSettings({ watchWords: [] });
  await retriageAll();
  const after = await db.tickets.toArray();
  expect(after.filter(({ triage }) => triage.labels.hate.on)).toHaveLength(0);
});

it('a contact of ours is no private data any more once it is named', async () => {
  const db = await seen('contacts', ['Bel mij op 0471 23 45 67, ik wacht al drie dagen']);
  expect((await ticketIn(db, 'c0')).triage.labels['personal-data'].on).toBe(true);
  await changeSettings({ ownContacts: ['+32 471 234 567'] });
  await createRetriaging(db)();
  expect((await ticketIn(db, 'c0')).triage.labels['personal-data'].on).toBe(false);
});

it('counts a correction once, and not at all when it is taken back', async () => {
  const db = await seen('counted', ['Fantastic service, thank you so much!']);
  const before = await ticketIn(db, 'c0');
  const off = { type: 'labelled', label: 'praise', on: false, at: at(40), by: 'you' } as const;
  const after = held(await recordEvent(db, before.id, off));
  await countCorrections(before, after);
  expect((await readSettings()).corrections).toEqual({ praise: { off: 1, on: 0 } });
  await countCorrections(after, held(await undoLast(db, before.id, { at: at(41), of: 'labels' })));
  expect((await readSettings()).corrections).toEqual({ praise: { off: 0, on: 0 } });
});
