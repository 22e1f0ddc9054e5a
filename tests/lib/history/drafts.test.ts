import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { draftOf, dropDraft, saveDraft } from '../../../lib/history/drafts';
import { aTicket, at } from '../aTicket';
import { aStore, held } from './aStore';
import { recordEvent } from '../../../lib/history/recordEvent';
import { rowOf } from '../../../lib/history/rows';

const ticket = aTicket();
const aDraft = { ticket, visibility: 'public', text: 'Dear Anna', updatedAt: at(1) } as const;

it('keeps a draft for one comment and one visibility', async () => {
  const db = aStore();
  held(await saveDraft(db, aDraft));
  held(await saveDraft(db, { ...aDraft, visibility: 'private', text: 'Anna,' }));
  expect(held(await draftOf(db, ticket, 'public'))).toEqual({
    text: 'Dear Anna',
    isStale: false,
    updatedAt: at(1),
  });
  expect(held(await draftOf(db, ticket, 'private'))?.text).toBe('Anna,');
  expect(held(await draftOf(db, aTicket({ id: 'c2' }), 'public'))).toBeUndefined();
});

it('keeps the last words, and none when they were all deleted', async () => {
  const db = aStore();
  held(await saveDraft(db, aDraft));
  held(await saveDraft(db, { ...aDraft, text: 'Dear A', updatedAt: at(2) }));
  expect(held(await draftOf(db, ticket, 'public'))?.text).toBe('Dear A');
  held(await saveDraft(db, { ...aDraft, text: '' }));
  expect(held(await draftOf(db, ticket, 'public'))).toBeUndefined();
});

it('says when the comment has other words than those the draft answers', async () => {
  const db = aStore();
  held(await saveDraft(db, aDraft));
  expect(held(await draftOf(db, aTicket({ text: 'It works.' }), 'public'))?.isStale).toBe(true);
});

it('forgets a draft that is dropped', async () => {
  const db = aStore();
  held(await saveDraft(db, aDraft));
  held(await dropDraft(db, ticket.id, 'public'));
  expect(await db.drafts.count()).toBe(0);
});

it('knows the model that wrote a draft until a person changed it', async () => {
  const db = aStore();
  const author = { name: 'small', address: 'https://models.example/v1/chat/completions' };
  held(await saveDraft(db, { ...aDraft, author }));
  expect(held(await draftOf(db, ticket, 'public'))?.author).toEqual(author);
  held(await saveDraft(db, { ...aDraft, text: 'Dear Anna,', updatedAt: at(2) }));
  expect(held(await draftOf(db, ticket, 'public'))?.author).toBeUndefined();
});

it('notes in the trail that a draft was begun, once until we have answered', async () => {
  const db = aStore();
  const memory = { order: 0, triagedWith: { hasPost: false, ownReplies: 0 } };
  await db.tickets.add(rowOf(ticket, memory));
  const begun = async () =>
    (await db.tickets.get(ticket.id))?.trail.map(({ type, at: when }) => [type, when]);
  held(await saveDraft(db, aDraft));
  held(await saveDraft(db, { ...aDraft, text: 'Dear A', updatedAt: at(2) }));
  held(await saveDraft(db, { ...aDraft, text: '', updatedAt: at(3) }));
  held(await saveDraft(db, { ...aDraft, updatedAt: at(4) }));
  expect(await begun()).toEqual([['drafted', at(1)]]);
  held(await saveDraft(db, { ...aDraft, visibility: 'private', updatedAt: at(5) }));
  held(await recordEvent(db, ticket.id, { type: 'own-reply', at: at(6), by: 'you' }));
  held(await dropDraft(db, ticket.id, 'public'));
  held(await saveDraft(db, { ...aDraft, updatedAt: at(7) }));
  expect(await begun()).toEqual([
    ['drafted', at(1)],
    ['drafted-private', at(5)],
    ['own-reply', at(6)],
    ['drafted', at(7)],
  ]);
});
