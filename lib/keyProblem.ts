/** A key as the browser tells of it; a `KeyboardEvent` is one. */
export type Press = {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

const MODIFIERS = /^(?:Shift|Control|Alt|AltGraph|Meta|OS|CapsLock|NumLock|Fn|FnLock|Hyper|Super)$/;
/** Half of a character, or none that anybody could name. */
const UNNAMED = /^(?:Dead|Process|Unidentified|Compose)$/;

/** The key of a press: "j" (large or small), "Alt+I", "Ctrl+T", "Enter"; null: only a modifier, or half a character. */
export function keyPressed({ key, code, altKey, ctrlKey, metaKey }: Press): string | null {
  if (MODIFIERS.test(key)) return null;
  const modifier = ctrlKey ? 'Ctrl+' : metaKey ? 'Cmd+' : altKey ? 'Alt+' : '';
  if (modifier === '') return UNNAMED.test(key) ? null : plain(key);
  // By place on the keyboard where the layout writes another character with Alt.
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key);
  return modifier + (letter.length === 1 ? letter.toUpperCase() : plain(letter));
}

const plain = (key: string): string =>
  key === ' ' ? 'Space' : [...key].length === 1 ? key.toLowerCase() : key;

/** With Alt these open the address bar and menus: support.google.com/chrome/answer/157179, and the menus of Firefox in English. */
const BROWSERS_WITH_ALT = /^Alt\+[BDEFHSTV]$/;

/** Why nothing of ours can have a key: it moves the focus and presses buttons everywhere, or it is the browser's; null: it can. */
export function keyProblem(key: string): 'fixed' | 'browser' | null {
  if ([...key].length === 1) return key === key.toLowerCase() && key.trim() !== '' ? null : 'fixed';
  if (/^Alt\+[A-Z]$/.test(key)) return BROWSERS_WITH_ALT.test(key) ? 'browser' : null;
  return /^(?:(?:Ctrl|Cmd|Alt)\+|F\d+$)/.test(key) ? 'browser' : 'fixed';
}
