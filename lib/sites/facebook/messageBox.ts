import type { SiteAdapter } from '../adapter';
import { conversationId, facebookUrl } from './address';
import { boxOf, editorsIn } from './editors';
import { FACTS } from './facts';
import { isBefore } from './ownParts';

/**
 * The message box of the private conversation the address opens, with the name in its heading. Null
 * when the page shows none or several, so that a message never goes to another person.
 */
export const messageBox: SiteAdapter['messageBox'] = (root, href) => {
  const url = facebookUrl(href);
  const id = url && conversationId(url);
  if (!id) return null;
  const editors = editorsIn(root);
  const inMain = editors.filter((editor) => editor.closest(FACTS.main.selector));
  const [editor, second] = inMain.length > 0 ? inMain : editors;
  if (!editor || second) return null;
  return { ...boxOf(editor), with: { name: headingAbove(editor), id } };
};

function headingAbove(editor: HTMLElement): string | null {
  const around = editor.closest(FACTS.main.selector);
  const headings = [...(around?.querySelectorAll(FACTS.heading.selector) ?? [])];
  const names = headings
    .filter((heading) => isBefore(heading, editor))
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
  return names.find((name) => name !== '') ?? null;
}
