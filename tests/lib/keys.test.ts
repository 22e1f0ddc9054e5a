import { describe, expect, it } from 'vitest';
import type { KeyAction } from '../../lib/keys';
import {
  actionOf,
  ChangedKeys,
  KEY_ACTIONS,
  keysOf,
  refusalOf,
  STANDARD_KEYS,
  withKey,
} from '../../lib/keys';
import type { Press } from '../../lib/keyProblem';
import { keyPressed } from '../../lib/keyProblem';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

describe('a press of a key', () => {
  it.each<[string, Press, string | null]>([
    ['a letter', press('j'), 'j'],
    ['a letter with Shift or Caps Lock', press('J'), 'j'],
    ['a sign, wherever the layout has it', press('?', { code: 'Minus' }), '?'],
    ['a letter beyond ASCII', press('É'), 'é'],
    ['Alt and a letter', press('i', { altKey: true, code: 'KeyI' }), 'Alt+I'],
    ['Option and a letter on a Mac', press('ˆ', { altKey: true, code: 'KeyI' }), 'Alt+I'],
    ['a dead key with Option', press('Dead', { altKey: true, code: 'KeyN' }), 'Alt+N'],
    [
      'Alt and A where A lies in the place of Q',
      press('a', { altKey: true, code: 'KeyQ' }),
      'Alt+A',
    ],
    ['Alt and a digit', press('1', { altKey: true, code: 'Digit1' }), 'Alt+1'],
    ['Ctrl', press('t', { ctrlKey: true, code: 'KeyT' }), 'Ctrl+T'],
    ['AltGr on Windows', press('@', { ctrlKey: true, altKey: true, code: 'KeyQ' }), 'Ctrl+Q'],
    ['Cmd', press('k', { metaKey: true, code: 'KeyK' }), 'Cmd+K'],
    ['the space bar', press(' '), 'Space'],
    ['a named key', press('Enter'), 'Enter'],
    ['Alt alone', press('Alt', { altKey: true }), null],
    ['half an accent', press('Dead'), null],
  ])('is named: %s', (_, pressed, name) => {
    expect(keyPressed(pressed)).toBe(name);
  });
});

describe('the keys', () => {
  it.each<[string, KeyAction, ReturnType<typeof refusalOf>]>([
    ['n', 'next', null],
    ['j', 'next', null],
    ['é', 'close', null],
    ['Alt+N', 'next', null],
    ['Alt+N', 'insert', null],
    ['k', 'next', { problem: 'taken', by: 'previous' }],
    ['Alt+I', 'next', { problem: 'taken', by: 'insert' }],
    ['i', 'insert', { problem: 'writing' }],
    ['Enter', 'next', { problem: 'fixed' }],
    ['Escape', 'next', { problem: 'fixed' }],
    ['Space', 'next', { problem: 'fixed' }],
    ['ArrowDown', 'next', { problem: 'fixed' }],
    ['', 'next', { problem: 'fixed' }],
    ['F5', 'next', { problem: 'browser' }],
    ['Ctrl+T', 'next', { problem: 'browser' }],
    ['Cmd+K', 'next', { problem: 'browser' }],
    ['Alt+D', 'insert', { problem: 'browser' }],
    ['Alt+1', 'insert', { problem: 'browser' }],
    ['Alt+ArrowLeft', 'insert', { problem: 'browser' }],
  ])('are asked whether %s may be the one of %s', (key, action, refusal) => {
    expect(refusalOf(key, action, STANDARD_KEYS)).toEqual(refusal);
  });

  it('are from the start such as could be chosen, each once', () => {
    for (const action of KEY_ACTIONS) {
      expect(refusalOf(STANDARD_KEYS[action] ?? '', action, STANDARD_KEYS)).toBeNull();
    }
  });

  it('lead to the action that has them now, and no longer to the one that had them', () => {
    const keys = keysOf({ next: 'n', list: null });
    expect(['n', 'j', 'l', 'k', null].map((key) => actionOf(key, keys))).toEqual([
      'next',
      null,
      null,
      'previous',
      null,
    ]);
  });

  it('are kept as what differs from the start', () => {
    const changed = withKey(withKey({}, 'next', 'n'), 'list', null);
    expect(changed).toEqual({ next: 'n', list: null });
    expect(withKey(changed, 'next', 'j')).toEqual({ list: null });
  });

  it.each<[string, unknown]>([
    ['two actions of one key', { next: 'n', list: 'n' }],
    ['the key another has from the start', { next: 'k' }],
    ['a key of the browser', { next: 'Ctrl+T' }],
    ['a character for what is pressed while writing', { insert: 'i' }],
    ['a large letter, which no press is named by', { next: 'N' }],
    ['an action there is not', { dance: 'd' }],
  ])('are not taken from anywhere with %s', (_, changed) => {
    expect(ChangedKeys.safeParse(changed).success).toBe(false);
  });

  it('may change places, and may be none at all', () => {
    const changed = { next: 'k', previous: 'j', search: null };
    expect(ChangedKeys.parse(changed)).toEqual(changed);
  });
});
