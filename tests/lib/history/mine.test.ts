import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveDraft } from '../../../lib/history/drafts';
import { mineIds } from '../../../lib/history/mine';
import { recordEvent } from '../../../lib/history/recordEvent';
import { exactly } from '../../../lib/time';
import { aComment, aPost, aReply, aTicket, at, BEN } from '../aTicket';
import { aStore, held, see } from './aStore';

const mineOf = async (db: ReturnType<typeof aStore>, initials = 'JK') =>
  [...held(await mineIds(db, initials))].sort();

/** Anna and Ben each had an answer and wrote again; `anna`, `ben`: how those were signed. */
async function writtenAgain(anna: string, ben: string) {
  const db = aStore();
  await see(db, [
    aPost(),
    aComment(),
    aReply({ text: `Dear Anna, we look into it. ${anna}` }),
    aComment({ id: 'c2', parentId: 'c1', postedAt: exactly(at(20)), text: 'Still dead.' }),
    aComment({ id: 'b1', author: BEN }),
    aReply({ id: 'r2', parentId: 'b1', text: `Dear Ben, we look into it. ${ben}` }),
    aComment({ id: 'b2', parentId: 'b1', author: BEN, postedAt: exactly(at(20)) }),
  ]);
  return db;
}

describe('the tickets of the user', () => {
  it('are those of whom they answered before, whatever the case of their initials', async () => {
    const db = await writtenAgain('^jk', '^AV');
    expect(await mineOf(db)).toEqual(['facebook:c2']);
    expect(await mineOf(db, '^AV')).toEqual(['facebook:b2']);
    expect(await mineOf(db, 'TB')).toEqual([]);
  });

  it('are nobody’s by an answer that nobody signed', async () => {
    const db = await writtenAgain('', '');
    expect(await mineOf(db)).toEqual([]);
    expect(await mineOf(db, '')).toEqual([]);
  });

  it('are not what the same person writes under another post', async () => {
    const db = await writtenAgain('^JK', '^AV');
    await see(db, [aComment({ id: 'c9', postId: 'another' })]);
    expect(await mineOf(db)).toEqual(['facebook:c2']);
  });

  it('are those they answered that are open again', async () => {
    const db = aStore();
    await see(db, [aPost(), aComment(), aReply({ text: 'We look into it. ^JK' })]);
    expect(await mineOf(db)).toEqual([]);
    held(await recordEvent(db, 'facebook:c1', { type: 'reopened', at: at(30), by: 'you' }));
    expect(await mineOf(db)).toEqual(['facebook:c1']);
  });

  it('are those with a draft of theirs', async () => {
    const db = aStore();
    await see(db, [aPost(), aComment(), aComment({ id: 'c2', author: BEN })]);
    const draft = { visibility: 'public', text: 'Dear Ben', updatedAt: at(1) } as const;
    held(await saveDraft(db, { ...draft, ticket: aTicket({ id: 'c2' }) }));
    expect(await mineOf(db)).toEqual(['facebook:c2']);
  });
});
