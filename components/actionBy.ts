import type { KeyAction, Keys } from '../lib/keys';
import { actionOf } from '../lib/keys';
import { keyPressed } from '../lib/keyProblem';

/** Whether a key was pressed alone and outside of anything that is written or chosen in, so that a letter may be a command. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  return !event.defaultPrevented && !isWriting(event);
}

/** The action a press asks for; null: none, or somebody writes. Only Insert is heard while they do. */
export function actionBy(event: KeyboardEvent, keys: Keys): KeyAction | null {
  if (event.defaultPrevented || event.isComposing) return null;
  const action = actionOf(keyPressed(event), keys);
  return action === 'insert' || !isWriting(event) ? action : null;
}

const isWriting = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
