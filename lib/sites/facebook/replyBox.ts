import type { Comment } from '../../comment';
import type { ReplyBox } from '../adapter';
import type { ComposerPlace } from './composerPlace';
import { composerPlace } from './composerPlace';
import { boxOf, editorsIn } from './editors';
import { firstLoad } from './firstLoad';
import { postIdOf } from './post';

/**
 * The open box that answers this comment and no other; null when there is none, or more than one
 * could be meant. An opened dialog lies over the feed, so its boxes go first.
 */
export function replyBox(root: ParentNode, comment: Comment): ReplyBox | null {
  const boxes = editorsIn(root).filter((editable) => answers(editable, comment));
  const inDialog = boxes.filter((editable) => editable.closest('[role="dialog"]'));
  const [only, second] = inDialog.length > 0 ? inDialog : boxes;
  return only && !second ? boxOf(only) : null;
}

function answers(editable: HTMLElement, comment: Comment): boolean {
  const place = composerPlace(editable);
  return comment.isPost ? isForPost(editable, place, comment.id) : isForComment(place, comment);
}

const isForComment = (place: ComposerPlace, { id, author }: Comment): boolean =>
  place.kind === 'comment' &&
  place.id === id &&
  (author.name === null || place.name === '' || place.name === author.name);

function isForPost(editable: HTMLElement, place: ComposerPlace, id: string): boolean {
  if (place.kind !== 'post') return false;
  const page = editable.ownerDocument;
  return postIdOf(place.conversation, { url: page.URL, load: firstLoad(page) }) === id;
}
