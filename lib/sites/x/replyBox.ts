import type { Comment } from '../../comment';
import type { ReplyBox } from '../adapter';
import { selectorOf } from '../fact';
import { FACTS } from './facts';
import { partsOf, statusOf } from './parts';

/**
 * The open composer that answers this very post: a dialog that shows it and no other, or the
 * composer right below it on its own page. When the page does not show which post a composer
 * answers, it is nobody's: a reply under the wrong post is worse than a text to paste by hand.
 */
export function replyBox(root: ParentNode, comment: Comment): ReplyBox | null {
  const boxes = root.querySelectorAll<HTMLElement>(selectorOf(FACTS.composer, root));
  const composers = [...boxes].filter(
    (composer) => editableIn(composer) !== null && answeredId(composer) === comment.id,
  );
  const inDialog = composers.filter((composer) => composer.closest(FACTS.dialog.selector));
  const [only, second] = inDialog.length > 0 ? inDialog : composers;
  const editable = only && !second ? editableIn(only) : null;
  return only && editable ? { editable, submit: submitOf(only) } : null;
}

/** The id of the post an editor answers; null when the page does not show it. */
export function answeredBy(editable: HTMLElement): string | null {
  const composer = editable.closest(composerIn(editable));
  return composer && answeredId(composer);
}

const editableIn = (composer: HTMLElement): HTMLElement | null =>
  composer.matches(FACTS.editable.selector)
    ? composer
    : composer.querySelector<HTMLElement>(FACTS.editable.selector);

const composerIn = ({ ownerDocument }: Element) => selectorOf(FACTS.composer, ownerDocument);
const tweetIn = ({ ownerDocument }: Element) => selectorOf(FACTS.tweet, ownerDocument);
const cellIn = ({ ownerDocument }: Element) => selectorOf(FACTS.cell, ownerDocument);

/** The id of the post a composer answers; null when the page does not show it. */
function answeredId(composer: Element): string | null {
  const cell = composer.closest(cellIn(composer));
  if (cell) return idRightAbove(composer, cell);
  const dialog = composer.closest(FACTS.dialog.selector);
  const shown = dialog ? [...dialog.querySelectorAll(tweetIn(dialog))] : [];
  return shown.length === 1 ? idOf(shown[0]) : null;
}

/** On a post's page the composer stands in its row or in the next one. */
function idRightAbove(composer: Element, cell: Element): string | null {
  const isAbove = (article: Element) =>
    (article.compareDocumentPosition(composer) & article.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const here = [...cell.querySelectorAll(tweetIn(cell))].filter(isAbove).at(-1);
  const article = here ?? cell.previousElementSibling?.querySelector(tweetIn(cell));
  const status = article ? statusOf(partsOf(article)) : null;
  return status?.isFocal ? status.id : null;
}

const idOf = (article: Element | undefined): string | null =>
  article ? (statusOf(partsOf(article))?.id ?? null) : null;

/** The nearest send button around a composer, so never that of another one. */
function submitOf(composer: Element): HTMLElement | null {
  for (let around = composer.parentElement; around; around = around.parentElement) {
    const button = around.querySelector<HTMLElement>(
      `${FACTS.sendInDialog.selector}, ${FACTS.sendInline.selector}`,
    );
    if (button) return around.querySelectorAll(composerIn(composer)).length === 1 ? button : null;
    if (around.matches(`${cellIn(composer)}, ${FACTS.dialog.selector}`)) return null;
  }
  return null;
}
