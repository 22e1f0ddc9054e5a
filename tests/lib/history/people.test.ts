import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importAll } from '../../../lib/history/backup';
import { saveDraft } from '../../../lib/history/drafts';
import { leaveHandover, saveNote } from '../../../lib/history/notes';
import { earlierTickets, erasePerson, personFile } from '../../../lib/history/people';
import { recordEvent } from '../../../lib/history/recordEvent';
import { recordSeen } from '../../../lib/history/recordSeen';
import { sharedRow } from '../../../lib/history/sharedItems';
import { teamMemory } from '../../../lib/history/teamMemory';
import { unshared } from '../../../lib/team/sharing';
import { exactly } from '../../../lib/time';
import { aComment, aPost, aReply, aTicket, at, BEN } from '../aTicket';
import { aTeamEvent } from '../team/aTeamEvent';
import { aPage, aStore, exportAll, held, judges, see, short } from './aStore';

/** Two comments of Anna, one of a namesake with an account of her own, one of Ben. */
async function aCrowd() {
  const db = aStore();
  await see(db, [
    aComment(),
    aReply(),
    aComment({ id: 'c2', text: 'Still dead', postedAt: exactly(at(60)) }),
    aComment({ id: 'c3', author: { name: 'Anna Maes', handle: null, id: 'u-other' } }),
    aComment({ id: 'c4', author: BEN }),
  ]);
  held(await saveNote(db, { ticketId: 'facebook:c1', text: 'Regular', changedAt: at(31) }));
  return db;
}

const ON_X = {
  site: 'x',
  id: 'zoe',
  author: { name: 'Zoé Martin', handle: 'ZoeMartin', id: null },
  text: 'Where is my secretword parcel?',
  permalink: 'https://x.com/ZoeMartin/status/1',
} as const;

/** A comment of Anna, and posts of hers, of a namesake, of Ben and of ours that are kept for what stands under them. */
async function aPoster() {
  const db = aStore();
  const post = { isOwn: false, author: aComment().author, text: 'chatter of the secretday' };
  const namesake = { name: 'Anna Maes', handle: null, id: 'u-other' };
  await see(db, [
    aPost(post),
    aPost({ id: 'p2', isOwn: false, author: namesake, text: 'chatter' }),
    aPost({ id: 'p3', isOwn: false, author: BEN, text: 'chatter' }),
    aPost({ id: 'ours' }),
    aComment({ postId: 'ours' }),
    aReply({ postId: 'ours' }),
    aComment({ id: 'c4', author: BEN, text: 'Me too' }),
  ]);
  return db;
}

/** What one person on X leaves in every table: words, notes, drafts, replies also in private, the team's, a quote, a page. */
async function aTrace() {
  const db = aStore();
  const page = aPage({
    site: 'x',
    key: 'x post zoe',
    url: 'https://x.com/zoemartin/status/1?s=20',
  });
  const bens = { site: 'x', id: 'ben', author: BEN, quotedText: 'Where is my secretword par…' };
  const reply = { site: 'x', parentId: 'zoe', text: 'Hi Zoé, we look.' } as const;
  const comments = [aComment(ON_X), aReply(reply), aComment({ ...bens, site: 'x' })];
  held(await recordSeen(db, { comments, seenAt: at(30), page }, judges));
  held(await recordEvent(db, 'x:zoe', { type: 'handed-off', at: at(31), by: 'you' }));
  const aside = aReply({ ...reply, id: 'r2', postedAt: exactly(at(40)) });
  held(await recordSeen(db, { comments: [aside], seenAt: at(41), page }, judges));
  const ticket = aTicket(ON_X);
  const draft = { ticket, visibility: 'private', text: 'Dear Zoé', updatedAt: 9 } as const;
  held(await saveDraft(db, draft));
  held(await saveNote(db, { ticketId: 'x:zoe', text: 'Zoé called', changedAt: at(42) }));
  const handover = { text: 'secretword is found', initials: null, at: at(43) };
  held(await leaveHandover(db, 'x:zoe', handover));
  const memory = teamMemory(db);
  const note = { kind: 'note', text: 'Zoé again', ticketId: 'x:zoe' } as const;
  const left = { kind: 'handover', text: 'secretword', ticketId: 'x:zoe' } as const;
  await memory.keep([note, left, { ticketId: 'x:zoe' }].map(aTeamEvent), null);
  await memory.enqueue(aTeamEvent(note));
  return db;
}

describe('a person', () => {
  it('is told by account: a namesake is another one', async () => {
    const file = held(await personFile(await aCrowd(), aTicket()));
    expect(file.tickets.map(({ id }) => id)).toEqual(['facebook:c1', 'facebook:c2']);
    expect(file.replies).toEqual([{ id: 'facebook:r1', text: 'We look into it.' }]);
    expect(file.notes).toEqual([{ ticketId: 'facebook:c1', text: 'Regular' }]);
  });

  it('who is erased leaves nothing but the numbers of the comments', async () => {
    const db = await aCrowd();
    expect(held(await erasePerson(db, aTicket(), at(70)))).toBe(2);
    expect(await short(db)).toEqual(['c3 open', 'c4 open']);
    expect([await db.notes.count(), await db.context.count()]).toEqual([0, 0]);
    expect(await db.erased.toArray()).toEqual([
      { id: 'facebook:c1', at: at(70) },
      { id: 'facebook:c2', at: at(70) },
      { id: 'facebook:r1', at: at(70) },
    ]);
  });

  it('leaves no word and no name in any table, wherever it stood', async () => {
    const db = await aTrace();
    held(await erasePerson(db, aTicket(ON_X), at(70)));
    const kept = await Promise.all(
      db.tables.map(async (table) => ({ [table.name]: await table.toArray() })),
    );
    expect(JSON.stringify(kept)).not.toMatch(/secretword|zoemartin|Zoé/iu);
    expect(await db.tickets.toCollection().primaryKeys()).toEqual(['x:ben']);
    expect(await db.teamLogs.get('x:zoe')).toMatchObject({ log: [{ kind: 'claimed' }] });
  });

  it('who is erased leaves no post of theirs, also where none of their own comments stands under it', async () => {
    const db = await aPoster();
    expect(held(await erasePerson(db, aTicket(), at(70)))).toBe(1);
    expect(await db.context.toCollection().primaryKeys()).toEqual([
      'facebook:ours',
      'facebook:p2',
      'facebook:p3',
    ]);
    expect((await db.erased.toArray()).map(({ id }) => id)).toContain('facebook:post');
    await see(db, [aPost({ isOwn: false, author: aComment().author, text: 'chatter' })], at(80));
    expect(await db.context.get('facebook:post')).toBeUndefined();
  });

  it('is exported with their posts', async () => {
    const { posts, replies } = held(await personFile(await aPoster(), aTicket()));
    expect(posts).toEqual([{ id: 'facebook:post', text: 'chatter of the secretday' }]);
    expect(replies.map(({ id }) => id)).toEqual(['facebook:r1']);
  });

  it('who is erased is not quoted from a post of theirs either', async () => {
    const db = await aTrace();
    const post = { ...ON_X, id: 'p', text: 'chatter of a long secretday', isPost: true };
    const bens = { ...ON_X, id: 'ben2', author: BEN, permalink: null } as const;
    await see(db, [aComment(post), aComment({ ...bens, text: 'No', quotedText: post.text })]);
    expect(held(await personFile(db, aTicket(ON_X))).quotes).toHaveLength(2);
    held(await erasePerson(db, aTicket(ON_X), at(70)));
    const kept = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify(kept)).not.toContain('secretday');
  });

  it('is exported with every place in which a word of theirs or about them stands', async () => {
    const db = await aTrace();
    const file = held(await personFile(db, aTicket(ON_X)));
    const { tickets, replies, notes, drafts, told, quotes } = file;
    expect([tickets, replies, notes, drafts, told, quotes].map(({ length }) => length)).toEqual([
      1, 2, 2, 1, 2, 1,
    ]);
    expect(quotes).toEqual([{ ticketId: 'x:ben', text: 'Where is my secretword par…' }]);
  });

  it('is exported with the evidence of a removal and with what the team was told', async () => {
    const db = await aCrowd();
    await db.removals.put({
      id: 'facebook:c1 1',
      ticketId: 'facebook:c1',
      site: 'facebook',
      author: aComment().author,
      text: 'My router is dead.',
      postedAt: null,
      link: null,
      seenAt: at(30),
      notedAt: at(40),
      reason: 'fraud',
      sha256: '0'.repeat(64),
      expiresAt: at(90),
    });
    const words = { text: 'My router is dead.', author: null, note: null, address: null };
    const item = { ...unshared('words', 'facebook:c1'), body: words };
    await db.teamDocs.put(sharedRow(item));
    const { removals, shared } = held(await personFile(db, aTicket()));
    expect(removals.map(({ text }) => text)).toEqual(['My router is dead.']);
    expect(shared).toEqual([{ ticketId: 'facebook:c1', words }]);
  });

  it('who was erased is not brought back by a backup, with nothing that was written about them', async () => {
    const db = await aTrace();
    const backup = await exportAll(db);
    held(await erasePerson(db, aTicket(ON_X), at(70)));
    held(await importAll(db, { ...backup, pages: [] }));
    const kept = [await db.tickets.bulkGet(['x:zoe']), await db.notes.toArray()];
    expect([...kept, await db.drafts.toArray(), await db.context.toArray()]).toEqual([
      [undefined],
      [],
      [],
      [],
    ]);
  });

  it('who was erased gets no note and no draft from a field that is closed afterwards', async () => {
    const db = await aTrace();
    const ticket = aTicket(ON_X);
    held(await erasePerson(db, ticket, at(70)));
    held(await saveNote(db, { ticketId: 'x:zoe', text: 'Zoé', changedAt: at(71) }));
    held(await leaveHandover(db, 'x:zoe', { text: 'Zoé', initials: null, at: at(71) }));
    held(await saveDraft(db, { ticket, visibility: 'public', text: 'Zoé', updatedAt: at(71) }));
    expect([await db.notes.count(), await db.drafts.count()]).toEqual([0, 0]);
  });

  it('who was erased stays erased in another browser, and whoever stands there stays', async () => {
    const db = await aTrace();
    const before = await exportAll(db);
    held(await erasePerson(db, aTicket(ON_X), at(70)));
    const after = await exportAll(db);
    const moved = aStore();
    held(await importAll(moved, after));
    held(await importAll(moved, before));
    expect(await moved.tickets.toCollection().primaryKeys()).toEqual(['x:ben']);
    const knows = aStore();
    held(await importAll(knows, before));
    held(await importAll(knows, after));
    expect(await knows.tickets.toCollection().primaryKeys()).toEqual(['x:ben', 'x:zoe']);
    expect(await knows.erased.toArray()).toEqual([]);
  });

  it('who was erased is not brought back by the words of the team', async () => {
    const db = await aTrace();
    held(await erasePerson(db, aTicket(ON_X), at(70)));
    const late = aTeamEvent({ kind: 'note', text: 'secretword', ticketId: 'x:zoe' });
    await teamMemory(db).keep([late, aTeamEvent({ ticketId: 'x:zoe' })], null);
    expect(JSON.stringify(await db.teamLogs.toArray())).not.toContain('secretword');
  });

  it('who was erased is not taken up again from a page, but what they write from now on is', async () => {
    const db = await aCrowd();
    held(await erasePerson(db, aTicket(), at(70)));
    await see(db, [aComment(), aComment({ id: 'c9', postedAt: exactly(at(80)) })], at(90));
    expect(await short(db)).toEqual(['c3 open', 'c4 open', 'c9 open']);
  });

  it('has what they wrote before, the youngest first', async () => {
    const db = await aCrowd();
    await see(db, [aComment({ id: 'c5', postedAt: exactly(at(120)) })], at(130));
    const last = aTicket({ id: 'c5', postedAt: exactly(at(120)) });
    const { count, last: before } = held(await earlierTickets(db, last));
    expect([count, before.map(({ id }) => id)]).toEqual([2, ['facebook:c2', 'facebook:c1']]);
    expect(held(await earlierTickets(db, aTicket())).count).toBe(0);
  });
});
