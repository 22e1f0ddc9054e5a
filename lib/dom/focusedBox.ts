/** The editor or plain field that has the focus, also inside open shadow roots; null when none has. */
export function focusedBox(page: Document): HTMLElement | null {
  let active: Element | null = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!(active instanceof HTMLElement)) return null;
  return active.isContentEditable || active.tagName === 'TEXTAREA' ? active : null;
}
