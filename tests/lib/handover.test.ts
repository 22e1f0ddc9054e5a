import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { handoverOf } from '../../lib/handover';
import { HeardDb } from '../../lib/history/db';
import { exportLines } from '../../lib/history/exportLines';
import { handoversOf, leaveHandover, noteOf, saveNote } from '../../lib/history/notes';
import { handsOf } from '../../lib/team/hands';
import { togetherOf } from '../../lib/team/together';
import { aTicket, at } from './aTicket';
import { aTeamEvent } from './team/aTeamEvent';

const word = (text: string, minutes: number, initials: string | null = null) => ({
  text,
  initials,
  at: at(minutes),
});

describe('words for the next shift', () => {
  it('are the latest of those left here and those the team told', () => {
    const [early, late] = [word('Call Anna', 1), word('She called', 2, 'AV')];
    expect(handoverOf(early, late)).toEqual(late);
    expect(handoverOf(late, early)).toEqual(late);
    expect(handoverOf(early, null)).toEqual(early);
    expect(handoverOf(null, null)).toBeNull();
  });

  it('are gone for all once anybody took them away', () => {
    expect(handoverOf(word('Call Anna', 1), word('', 2, 'AV'))).toBeNull();
    const told = togetherOf([
      aTeamEvent({ kind: 'handover', text: 'Call Anna', at: at(1) }),
      aTeamEvent({ kind: 'handover', text: '', at: at(2) }),
    ]);
    expect(handoverOf(word('Call Anna', 1), told.handover)).toBeNull();
  });

  it('are told a page as having been left, never in their words', () => {
    const ticket = aTicket();
    const here = { windowId: 1, tabId: null };
    const handover = word('The secret of Anna', 1, 'AV');
    const hands = handsOf({ ticket, writing: undefined, here, handover, now: at(5) });
    expect(hands).toEqual([{ key: 'handover', initials: 'AV', at: at(1) }]);
    expect(JSON.stringify(hands)).not.toContain('secret');
  });
});

describe('words for the next shift in the store', () => {
  let db: HeardDb;
  beforeEach(async () => {
    db = new HeardDb('handover');
    await Promise.all(db.tables.map((table) => table.clear()));
  });
  const left = async () => {
    const known = await handoversOf(db, ['x:1']);
    return known.ok ? known.value.get('x:1') : known.problem;
  };

  it('lie beside the note: changing one leaves the other', async () => {
    await saveNote(db, { ticketId: 'x:1', text: 'Regular', changedAt: at(0) });
    await leaveHandover(db, 'x:1', word('Call Anna', 1));
    await saveNote(db, { ticketId: 'x:1', text: '', changedAt: at(2) });
    expect(await left()).toEqual(word('Call Anna', 1));
    const note = await noteOf(db, 'x:1');
    expect(note.ok && note.value?.text).toBe('');
    expect(note.ok && note.value?.terms).toContain('anna');
  });

  it('go into a backup', async () => {
    await leaveHandover(db, 'x:1', word('Call Anna', 1, 'AV'));
    let file = '';
    await exportLines(db, {
      write: (lines) => {
        file += lines;
      },
    });
    expect(file).toContain('"handover":{"text":"Call Anna","initials":"AV"');
  });
});
