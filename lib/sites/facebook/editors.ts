import type { ReplyBox } from '../adapter';
import { FACTS } from './facts';
import { isBefore } from './ownParts';

const { editor, submit, button } = FACTS;

/** The open text boxes of the page. */
export const editorsIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(editor.selector),
];

/**
 * An editor as a box, with the send button of its form (of its group, in Messenger): marked as such,
 * or else the last button below the text.
 */
export function boxOf(editable: HTMLElement): ReplyBox {
  const form = editable.closest('form, [role="group"]');
  const marked = form?.querySelector<HTMLElement>(submit.selector);
  const below = [...(form?.querySelectorAll<HTMLElement>(button.selector) ?? [])].filter((one) =>
    isBefore(editable, one),
  );
  return { editable, submit: marked ?? below.at(-1) ?? null };
}

/** What an editor says it is for: its label and its placeholder. */
export function labelOf(editable: HTMLElement): string {
  const placeholder = editable.parentElement?.querySelector(':scope > [aria-hidden="true"]');
  const parts = [
    editable.getAttribute('aria-label'),
    editable.getAttribute('aria-placeholder'),
    placeholder?.textContent,
  ];
  return parts.filter(Boolean).join(' \n ');
}
