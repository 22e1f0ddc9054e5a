import type { Comment } from '../../comment';
import { isInBounds } from '../../comment';
import { likesShown } from '../../likesShown';
import type { Result } from '../../result';
import { fail, ok } from '../../result';
import { exactly } from '../../time';
import type { ReadContext, ReadProblem } from '../adapter';
import { accountShown } from './accountShown';
import { addressedOf } from './addressed';
import { authorOf } from './author';
import type { Place } from './conversation';
import { placeOf } from './conversation';
import { countTold } from './countTold';
import { FACTS } from './facts';
import { isOurs } from './handle';
import { longerText, trustedData, wholeText } from './pageData';
import { partsOf, statusOf } from './parts';
import { replyingTo } from './replyingTo';
import { wordsOf } from './words';

/** What X shows of one post. The words, author, time and id are its own, never those of a post it quotes. */
export function read(element: Element, context: ReadContext): Result<Comment, ReadProblem> {
  const parts = partsOf(element);
  const status = statusOf(parts);
  if (!status) return fail('no-id');
  if (Number.isNaN(status.at)) return fail('bad-data');
  const author = authorOf(parts, status.handle);
  if (author.handle === null) return fail('no-author');
  if (author.contradicts) return fail('bad-data');
  const words = wordsOf(parts);
  if (words === null) return fail('no-text');

  const { own } = context;
  const data = trustedData(context.pageData?.(element), { id: status.id, handle: author.handle });
  const stored = data?.noteText ?? null;
  const whole = words.truncated ? wholeText(words.text, stored) : longerText(words.text, stored);
  const text = whole ?? words.text;
  const truncated = words.truncated && whole === null;
  const place = placeOf(element, context.url);
  const answers = replyingTo(parts);
  const parentId = data ? data.replyToId : (place.parent?.id ?? null);
  const isPost = parentId === null && !answers && (data !== null || mayStart(status.id, place));
  const likes = likesShown(countTold(parts.all(FACTS.likeButton.selector).at(-1)));
  const replies = likesShown(countTold(parts.all(FACTS.replyButton.selector).at(-1)));
  const shown = accountShown(element.ownerDocument, author.handle);
  const told = data?.followers ?? shown.followers ?? null;
  const followers = likesShown(told && Math.floor(told));
  const comment: Comment = {
    site: 'x',
    id: status.id,
    parentId,
    postId: data?.conversationId ?? place.root?.id ?? (isPost ? status.id : null),
    author: { name: author.name, handle: author.handle, id: data?.authorId ?? shown.id ?? null },
    text,
    lang: words.lang,
    postedAt: exactly(status.at),
    permalink: `https://x.com/${author.handle}/status/${status.id}`,
    isOwn: isOurs(author.handle, own),
    isPost,
    addressed: addressedOf({ own, text, truncated, data, replyingTo: answers, place }),
    truncated,
    quotedText: words.quoted,
    ...(likes === undefined ? {} : { likes }),
    ...(replies === undefined ? {} : { replies }),
    ...(followers === undefined ? {} : { followers }),
  };
  return isInBounds(comment) ? ok(comment) : fail('bad-data');
}

/** In a conversation only its first post is no reply; a post in a timeline is one when it stands by itself. */
const mayStart = (id: string, { role, root, isFirst }: Place): boolean =>
  (role === 'elsewhere' && isFirst) || root?.id === id;
