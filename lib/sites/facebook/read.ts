import type { ReadContext, ReadProblem } from '../adapter';
import type { Comment } from '../../comment';
import { isInBounds } from '../../comment';
import type { Result } from '../../result';
import { fail } from '../../result';
import { isComment } from './commentIds';
import { isKnownPost } from './known';
import { readComment } from './readComment';
import { readPost } from './readPost';

/** What the site shows of a comment, reply or post, within the bounds the extension takes it in. */
export function read(element: HTMLElement, context: ReadContext): Result<Comment, ReadProblem> {
  const found = readAs(element, context);
  return found.ok && !isInBounds(found.value) ? fail('bad-data') : found;
}

function readAs(element: HTMLElement, context: ReadContext): Result<Comment, ReadProblem> {
  if (isComment(element)) return readComment(element, context);
  return isKnownPost(element) ? readPost(element, context) : fail('no-id');
}
