import type { ReplyBox } from '../adapter';
import { selectorOf } from '../fact';
import { FACTS } from './facts';
import { isBefore } from './ownParts';

const { editor, submit, button, form, placeholder } = FACTS;

/** The open text boxes of the page. */
export const editorsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selectorOf(editor, root)),
];

/**
 * An editor as a box, with the send button of its form (of its group, in Messenger): marked as such,
 * or else the last button below the text.
 */
export function boxOf(editable: HTMLElement): ReplyBox {
  const around = editable.closest(form.selector);
  const marked = around?.querySelector<HTMLElement>(submit.selector);
  const below = [...(around?.querySelectorAll<HTMLElement>(button.selector) ?? [])].filter((one) =>
    isBefore(editable, one),
  );
  return { editable, submit: marked ?? below.at(-1) ?? null };
}

/** What an editor says it is for: its label and its placeholder. */
export function labelOf(editable: HTMLElement): string {
  const shown = editable.parentElement?.querySelector(placeholder.selector);
  const parts = [
    editable.getAttribute('aria-label'),
    editable.getAttribute('aria-placeholder'),
    shown?.textContent,
  ];
  return parts.filter(Boolean).join(' \n ');
}
