import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { changeSaved, noteUse, savedReplies } from '../../../lib/history/savedReplies';
import { at } from '../aTicket';
import { aSaved } from '../replies/saved/aSaved';
import { aStore, held } from './aStore';

const texts = async (db: ReturnType<typeof aStore>) =>
  held(await savedReplies(db)).map(({ id, text }) => `${id} ${text}`);

it('gives with every change the one that takes it back', async () => {
  const db = aStore();
  const [one, two] = [aSaved({ text: 'one' }), aSaved({ id: 'saved-2', text: 'two' })];
  const undoFirst = held(await changeSaved(db, { put: [one], drop: [] }));
  const undo = held(
    await changeSaved(db, { put: [two, { ...one, text: 'changed' }], drop: ['nobody'] }),
  );
  expect(await texts(db)).toEqual(['saved-1 changed', 'saved-2 two']);
  held(await changeSaved(db, undo));
  expect(await texts(db)).toEqual(['saved-1 one']);
  const undoDrop = held(await changeSaved(db, { put: [], drop: ['saved-1'] }));
  expect(await texts(db)).toEqual([]);
  held(await changeSaved(db, undoDrop));
  held(await changeSaved(db, undoFirst));
  expect(await texts(db)).toEqual([]);
});

it('counts uses with their times, and none of a reply that is gone', async () => {
  const db = aStore();
  held(await changeSaved(db, { put: [aSaved()], drop: [] }));
  held(await noteUse(db, 'saved-1', at(1)));
  held(await noteUse(db, 'saved-1', at(2)));
  held(await noteUse(db, 'gone', at(3)));
  expect(held(await savedReplies(db))).toEqual([aSaved({ uses: 2, usedAt: [at(1), at(2)] })]);
});
