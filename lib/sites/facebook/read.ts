import type { ReadContext, ReadProblem } from '../adapter';
import { Comment } from '../../comment';
import type { Result } from '../../result';
import { fail, ok } from '../../result';
import { isComment } from './commentIds';
import { isKnownPost } from './known';
import { readComment } from './readComment';
import { readPost } from './readPost';

/** What the site shows of a comment, reply or post; everything is checked against the schema once more. */
export function read(element: HTMLElement, context: ReadContext): Result<Comment, ReadProblem> {
  const found = readAs(element, context);
  if (!found.ok) return found;
  const checked = Comment.safeParse(found.value);
  return checked.success ? ok(checked.data) : fail('bad-data');
}

function readAs(element: HTMLElement, context: ReadContext): Result<Comment, ReadProblem> {
  if (isComment(element)) return readComment(element, context);
  return isKnownPost(element) ? readPost(element, context) : fail('no-id');
}
