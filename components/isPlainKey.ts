/** Whether a key was pressed alone and outside of anything that is written or chosen in, so that a letter may be a command. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return false;
  const { target } = event;
  return !(
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')
  );
}
