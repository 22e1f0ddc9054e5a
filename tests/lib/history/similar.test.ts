import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { purge } from '../../../lib/history/purge';
import { similarReplies } from '../../../lib/history/similar';
import { DAY_MS } from '../../../lib/time';
import type { Comment } from '../../../lib/comment';
import { aComment, aReply, at, BEN } from '../aTicket';
import { aStore, held, see, ticketIn } from './aStore';

/** A comment and our reply to it. */
const answered = (id: string, text: string, reply: string): readonly Comment[] => [
  aComment({ id, text, author: { name: `Writer ${id}`, handle: null, id: `u-${id}` } }),
  aReply({ id: `r-${id}`, parentId: id, text: reply }),
];
const LINE = 'We measured your line and send a technician.';
const asked = aComment({
  id: 'now',
  author: BEN,
  text: 'The decoder shows no channels since the update',
});

async function aHistory(...past: ReadonlyArray<readonly Comment[]>) {
  const db = aStore();
  for (const comments of past) await see(db, comments);
  await see(db, [asked]);
  const replies = async () =>
    held(await similarReplies(db, await ticketIn(db, 'now'))).map(({ reply }) => reply.text);
  return { db, replies };
}

describe('what was answered before', () => {
  it('is found by the rare words both comments have, in any form', async () => {
    const { replies } = await aHistory(
      answered('a', 'My decoders lost every channel after that update', 'Please restart it twice.'),
      answered('b', 'The parcel was left in the rain', 'We send you a new one today.'),
    );
    expect(await replies()).toEqual(['Please restart it twice.']);
  });

  it('gives the most alike first, three at most', async () => {
    const { replies } = await aHistory(
      answered('a', 'decoder update failed', `${LINE} A`),
      answered('b', 'decoder shows no channels since the update', `${LINE} B`),
      answered('c', 'no channels on the decoder', `${LINE} C`),
      answered('d', 'update of the decoder deleted all channels', `${LINE} D`),
    );
    const found = await replies();
    expect(found).toHaveLength(3);
    expect(found[0]).toBe(`${LINE} B`);
  });

  it('needs a reply of ours whose words are known', async () => {
    const { replies } = await aHistory([
      aComment({ id: 'open', text: 'decoder shows no channels since the update' }),
    ]);
    expect(await replies()).toEqual([]);
  });

  it('is not found by one word alone', async () => {
    const { replies } = await aHistory(answered('a', 'Which decoder is the best?', LINE));
    expect(await replies()).toEqual([]);
  });

  it('does not offer the same reply twice', async () => {
    const { replies } = await aHistory(
      answered('a', 'decoder shows no channels', LINE),
      answered('b', 'no channels, decoder dead since the update', LINE),
    );
    expect(await replies()).toEqual([LINE]);
  });

  it('is forgotten with the texts', async () => {
    const { db, replies } = await aHistory(answered('a', 'decoder shows no channels', LINE));
    held(await purge(db, at(0) + 40 * DAY_MS));
    expect(await replies()).toEqual([]);
    expect((await db.tickets.get('facebook:a'))?.terms).toEqual([]);
  });
});

it('finds the terms of another text once a comment was edited', async () => {
  const db = aStore();
  await see(db, [aComment({ text: 'My router is dead.' })]);
  await see(db, [aComment({ text: 'My washing machine is dead.' })], at(90));
  expect((await ticketIn(db, 'c1')).comment.text).toContain('washing');
  expect(await db.tickets.where('terms').startsWith('router').count()).toBe(0);
  expect(await db.tickets.where('terms').startsWith('washing').count()).toBe(1);
});
