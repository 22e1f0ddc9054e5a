import type { Comment } from '../../comment';
import { relativeTime } from '../../relativeTime';
import type { Result } from '../../result';
import { fail, ok } from '../../result';
import type { Interval } from '../../time';
import { DAY_MS, exactly } from '../../time';
import type { ReadContext, ReadProblem } from '../adapter';
import { addressed } from './addressed';
import { cleanAddress, postTokenIn } from './address';
import { commentAuthor } from './author';
import type { Body } from './bodyText';
import { bodyText } from './bodyText';
import type { CommentIds } from './commentIds';
import { commentIds } from './commentIds';
import { conversationOf } from './conversation';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import type { Known } from './firstLoadData';
import { fullText } from './fullText';
import { hasMedia } from './media';
import { metaRow } from './metaRow';
import { isOurs } from './ours';
import type { Place } from './post';
import { postIdOf } from './post';
import { reactions } from './reactions';

const NO_TEXT: Body = { text: '', lang: null, truncated: false };

/** A comment or reply; what is in the first data under the same id makes it more exact. */
export function readComment(
  element: HTMLElement,
  context: ReadContext,
): Result<Comment, ReadProblem> {
  const ids = commentIds(element);
  if (!ids) return fail('no-id');
  const place = { url: context.url, load: firstLoad(element.ownerDocument) };
  const known = place.load.comments.get(ids.id) ?? null;
  const author = authorIn(element, known);
  if (!author) return fail('no-author');
  const body = bodyText(element, metaRow(element));
  if (!body && !hasMedia(element, ids.permalink)) return fail('no-text');
  const parentId = parentIdOf(element, ids, known);
  const likes = reactions(element);
  const { text, lang, truncated } = fullText(body ?? NO_TEXT, known?.text ?? null);
  return ok({
    site: 'facebook',
    id: ids.id,
    parentId,
    postId: postIdOfComment(element, ids, place),
    author,
    text,
    lang,
    postedAt: postedAt(ids, known, context.seenAt),
    permalink: cleanAddress(ids.url),
    isOwn: isOurs(author, context.own),
    isPost: false,
    addressed: addressed({ element, parentId, text, context, place }),
    truncated,
    quotedText: null,
    ...(likes === undefined ? {} : { likes }),
  });
}

function authorIn(element: HTMLElement, known: Known | null): Comment['author'] | null {
  const shown = commentAuthor(element);
  const told = known?.author ?? null;
  if (!shown) return told && { name: told.name, handle: null, id: told.id };
  // An anonymous member has no profile link, and the data's id for one leads nowhere.
  const isNamed = shown.handle !== null && told?.name === shown.name;
  const id = shown.id ?? (isNamed ? told.id : null);
  return { name: shown.name, handle: shown.handle, id };
}

/** A reply's address names its thread; the first data names the very comment it answers. */
function parentIdOf(element: HTMLElement, ids: CommentIds, known: Known | null): string | null {
  if (known?.parentId && known.parentId !== ids.id) return known.parentId;
  if (ids.topId !== ids.id) return ids.topId;
  const around = element.parentElement?.closest(FACTS.article.selector);
  return around ? (commentIds(around)?.id ?? null) : null;
}

function postIdOfComment(element: HTMLElement, ids: CommentIds, place: Place): string | null {
  const told = ids.postId ?? place.load.comments.get(ids.id)?.postId;
  if (told) return told;
  const named = postTokenIn(ids.url);
  const numbered = named && (/^\d+$/.test(named) ? named : place.load.postIds.get(named));
  if (numbered) return numbered;
  const conversation = conversationOf(element);
  return (conversation && postIdOf(conversation, place)) ?? named;
}

function postedAt({ permalink }: CommentIds, known: Known | null, seenAt: number): Interval | null {
  const exact = known?.postedAt;
  if (exact && exact <= seenAt + DAY_MS) return exactly(exact);
  return relativeTime(permalink.textContent, seenAt, permalink.ownerDocument.documentElement.lang);
}
