import type { Comment } from '../../comment';
import type { ReplyBox } from '../adapter';
import type { ComposerPlace } from './composerPlace';
import { composerPlace } from './composerPlace';
import { boxOf, editorsIn } from './editors';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { postIdOf } from './post';

/**
 * The open box that answers this comment and no other; null when there is none, or more than one
 * could be meant. An opened dialog lies over the feed, so its boxes go first.
 */
export function replyBox(root: ParentNode, comment: Comment): ReplyBox | null {
  const boxes = editorsIn(root).filter((editable) => answers(editable, comment));
  const inDialog = boxes.filter((editable) => editable.closest(FACTS.dialog.selector));
  const [only, second] = inDialog.length > 0 ? inDialog : boxes;
  return only && !second ? boxOf(only) : null;
}

/** The id of the comment or post an editor answers; null when that is not certain. */
export function answeredBy(editable: HTMLElement): string | null {
  const place = composerPlace(editable);
  if (place.kind === 'post') return postIdAt(editable, place.conversation);
  return place.kind === 'comment' ? place.id : null;
}

function answers(editable: HTMLElement, comment: Comment): boolean {
  const place = composerPlace(editable);
  return comment.isPost ? isForPost(editable, place, comment.id) : isForComment(place, comment);
}

const isForComment = (place: ComposerPlace, { id, author }: Comment): boolean =>
  place.kind === 'comment' &&
  place.id === id &&
  (author.name === null || place.name === '' || place.name === author.name);

const isForPost = (editable: HTMLElement, place: ComposerPlace, id: string): boolean =>
  place.kind === 'post' && postIdAt(editable, place.conversation) === id;

function postIdAt({ ownerDocument: page }: HTMLElement, conversation: HTMLElement): string | null {
  return postIdOf(conversation, { url: page.URL, load: firstLoad(page) });
}
