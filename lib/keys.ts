import * as z from 'zod/mini';
import { keyProblem } from './keyProblem';

/** Every action that has a key, by where it is heard: on a comment and in the list, or on one of them. */
export const KEY_GROUPS = {
  both: ['next', 'previous', 'list', 'close', 'undo', 'help'],
  comment: ['use', 'write', 'insert', 'private', 'show'],
  list: ['mark', 'markAll', 'search'],
} as const;

export const KEY_ACTIONS = [...KEY_GROUPS.both, ...KEY_GROUPS.comment, ...KEY_GROUPS.list] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];

/** The key of each action: a character ("j"), or "Alt+" and a letter; null: none. */
export type Keys = Readonly<Record<KeyAction, string | null>>;

/** What holds until the user changes it. */
export const STANDARD_KEYS: Keys = {
  next: 'j',
  previous: 'k',
  list: 'l',
  close: 'e',
  undo: 'z',
  help: '?',
  use: 'u',
  write: 'w',
  insert: 'Alt+I',
  private: 'p',
  show: 's',
  mark: 'x',
  markAll: 'a',
  search: '/',
};

/** The keys the user changed; with one that cannot be, or one twice, none of them is taken. */
export const ChangedKeys = z
  .partialRecord(z.enum(KEY_ACTIONS), z.nullable(z.string().check(z.maxLength(8))))
  .check(
    z.refine((changed) => {
      const keys = keysOf(changed);
      return KEY_ACTIONS.every((action) => {
        const key = keys[action];
        return key === null || refusalOf(key, action, keys) === null;
      });
    }),
  );
export type ChangedKeys = z.infer<typeof ChangedKeys>;

/** All keys as they are now. */
export const keysOf = (changed: ChangedKeys): Keys => ({ ...STANDARD_KEYS, ...changed });

/** The changes once this action has that key, or none; what is as from the start is no change. */
export function withKey(changed: ChangedKeys, action: KeyAction, key: string | null): ChangedKeys {
  const keys = { ...keysOf(changed), [action]: key };
  return Object.fromEntries(
    KEY_ACTIONS.filter((one) => keys[one] !== STANDARD_KEYS[one]).map((one) => [one, keys[one]]),
  );
}

/** The action that is heard by a key; null: none. */
export const actionOf = (key: string | null, keys: Keys): KeyAction | null =>
  (key !== null && KEY_ACTIONS.find((action) => keys[action] === key)) || null;

/** Why an action cannot have a key; `taken` says by which other one. */
export type KeyRefusal =
  | { readonly problem: 'fixed' | 'browser' | 'writing' }
  | { readonly problem: 'taken'; readonly by: KeyAction };

/** Whether the browser may open the panel by a key, which is pressed in the middle of a sentence too; null: it may. Neither site has keys of Alt and a letter. */
export function panelRefusalOf(key: string, keys: Keys): KeyRefusal | null {
  const problem = keyProblem(key);
  if (problem) return { problem };
  if (!key.startsWith('Alt+')) return { problem: 'writing' };
  const by = actionOf(key, keys);
  return by && { problem: 'taken', by };
}

/** Whether an action may have a key among those of the others; null: it may. */
export function refusalOf(key: string, action: KeyAction, keys: Keys): KeyRefusal | null {
  const problem = keyProblem(key);
  if (problem) return { problem };
  // It is pressed in the middle of a sentence, where a character is a character.
  if (action === 'insert' && !key.startsWith('Alt+')) return { problem: 'writing' };
  const by = KEY_ACTIONS.find((other) => other !== action && keys[other] === key);
  return by ? { problem: 'taken', by } : null;
}
