// @vitest-environment jsdom
import type { JSX } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { DataOutcome } from '../../components/DataOutcomeWords';
import { DataOutcomeWords } from '../../components/DataOutcomeWords';
import type { InsertStand } from '../../components/InsertNotice';
import { InsertNotice } from '../../components/InsertNotice';
import { actionBy } from '../../components/actionBy';
import { NotNoted } from '../../components/NotNoted';
import type { NoteTrouble, StoreTrouble } from '../../components/storeTrouble';
import { StoreTroubled } from '../../components/StoreTroubled';
import type { KeyAction } from '../../lib/keys';
import { keysOf } from '../../lib/keys';
import { clear, draw } from './draw';

afterEach(clear);
const none = () => undefined;
const words = () => document.body.textContent;

describe('what came of an insert', () => {
  const OUTCOMES: ReadonlyArray<readonly [InsertStand['outcome'], RegExp, boolean]> = [
    ['not-on-page', /comment is not on the open page/, true],
    ['no-conversation', /private conversation with this person is not open/, true],
    ['other-box', /answers another comment/, false],
    ['other-conversation', /with another person/, false],
    ['refused', /did not let Heard copy/, true],
    ['refused-copied', /on the clipboard/, false],
    ['clipboard', /On the clipboard/, false],
    ['not-copied', /Select the text and copy it yourself/, false],
    ['not-undone', /stays there/, false],
  ];
  it.each(OUTCOMES)('%s is told as %s; a way to copy: %s', (outcome, told, copies) => {
    draw(<InsertNotice stand={{ outcome } as InsertStand} site="x" onCopy={none} />);
    expect(words()).toMatch(told);
    const buttons = [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(buttons.includes('Copy')).toBe(copies);
  });
});

describe('what came of an import or an export', () => {
  const failed = (problem: object) => ({ kind: 'import-failed', problem }) as DataOutcome;
  it.each<[DataOutcome, RegExp]>([
    [{ kind: 'exported', file: 'heard-2026-11-21.json' }, /^Saved as heard-2026-11-21\.json\.$/],
    [{ kind: 'export-failed', trouble: 'store-unreadable' }, /Not exported: the store can’t be/],
    [{ kind: 'imported', tickets: 3, leftOut: 0, settings: false }, /^3 tickets imported\. +$/],
    [
      { kind: 'imported', tickets: 1, leftOut: 2, settings: true },
      /^1 ticket imported\. 2 older tickets were left out: .* Its settings/,
    ],
    [failed({ kind: 'damaged', where: 'tickets.3.comment.site' }), /“tickets\.3\.comment\.site”/],
    [failed({ kind: 'unknown-version', version: 7 }), /another version of Heard \(format 7\)/],
    [failed({ kind: 'no-backup' }), /not an export of Heard/],
    [failed({ kind: 'cut' }), /breaks off/],
    [failed({ kind: 'unread' }), /could not read this file/],
    [failed({ kind: 'store-full' }), /Not imported: the disk is full\. Nothing was changed/],
    [
      failed({ kind: 'partly', problem: 'store-full' }),
      /^Imported in part: the disk is full\. Nothing that was here is lost\.$/,
    ],
    [{ kind: 'erase-failed', trouble: 'store-closed' }, /Not deleted: the store was closed/],
  ])('%j is told', (outcome, told) => {
    draw(<DataOutcomeWords outcome={outcome} />);
    expect(words()).toMatch(told);
  });
});

it.each<[StoreTrouble, RegExp]>([
  ['store-full', /Free some space/],
  ['store-closed', /Reload to go on/],
  ['store-unreadable', /Restart the browser/],
])('a store that is %s is never zero, and there is something to do', (trouble, remedy) => {
  draw(<StoreTroubled trouble={trouble} onReload={none} />);
  expect(words()).toMatch(remedy);
  expect(words()).toContain('This is not zero');
  expect(document.querySelector('[role=alert]')).not.toBeNull();
});

it.each<[NoteTrouble, RegExp]>([
  ['no-ticket', /no longer stored/],
  ['nothing-to-undo', /gone on since/],
  ['store-full', /disk is full/],
])('what could not be noted says why: %s', (trouble, why) => {
  draw(<NotNoted trouble={trouble} />);
  expect(words()).toMatch(why);
});

describe('a key asks for its action', () => {
  const keys = keysOf({ list: 'Alt+L' });
  const asked = (element: JSX.Element, init: KeyboardEventInit) => {
    draw(element);
    let action: KeyAction | null = null;
    const heard = (event: KeyboardEvent) => {
      action = actionBy(event, keys);
    };
    document.addEventListener('keydown', heard, { once: true });
    const target = document.body.firstElementChild ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...init }));
    return action;
  };
  it.each([
    ['a button', <button type="button">x</button>, {}, 'next'],
    ['words', <p>x</p>, {}, 'next'],
    ['words, with Caps Lock', <p>x</p>, { key: 'J' }, 'next'],
    ['a draft', <textarea />, {}, null],
    ['a field', <input />, {}, null],
    ['a choice', <select />, {}, null],
    ['an editor', <p contentEditable>x</p>, {}, null],
    ['words, with Ctrl', <p>x</p>, { ctrlKey: true }, null],
    ['words, with Alt', <p>x</p>, { altKey: true }, null],
    ['words, with the command key', <p>x</p>, { metaKey: true }, null],
    ['words, while a character is put together', <p>x</p>, { isComposing: true }, null],
    ['words, by Alt', <p>x</p>, { key: 'l', altKey: true }, 'list'],
    ['a draft, by Alt', <textarea />, { key: 'l', altKey: true }, null],
    ['a draft, to insert it', <textarea />, { key: 'i', altKey: true }, 'insert'],
  ])('in %s', (_where, element, init, action) => {
    expect(asked(element, init)).toBe(action);
  });
});
