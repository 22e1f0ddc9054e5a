import type { Comment } from '../../comment';
import type { Result } from '../../result';
import { fail, ok } from '../../result';
import { exactly } from '../../time';
import type { ReadContext, ReadProblem } from '../adapter';
import { cleanAddress } from './address';
import type { Body } from './bodyText';
import { bodyText, markedText } from './bodyText';
import { conversationOfPost } from './conversation';
import { FACTS } from './facts';
import { firstLoad } from './firstLoad';
import { fullText } from './fullText';
import { isOurs, namesUs } from './ours';
import { isOwnPart } from './ownParts';
import type { PostAuthor } from './post';
import { firstComment, idOfPost, postAuthorOf, postLink } from './post';

const NOBODY: PostAuthor = { name: '', handle: null, id: null };

/** The post itself. Its time is only read from the first data: the shown one may be a made-up date. */
export function readPost(post: HTMLElement, context: ReadContext): Result<Comment, ReadProblem> {
  const place = { url: context.url, load: firstLoad(post.ownerDocument) };
  const id = idOfPost(post, place);
  if (!id) return fail('no-id');
  const author = postAuthorOf(conversationOfPost(post), place) ?? NOBODY;
  const known = place.load.posts.get(id) ?? null;
  const link = postLink(post);
  const at = link && place.load.postedAtByToken.get(link.token);
  const { text, lang, truncated } = fullText(bodyOf(post), known?.text ?? null);
  const isOwn = isOurs(author, context.own);
  return ok({
    site: 'facebook',
    id,
    parentId: null,
    postId: id,
    author: {
      name: author.name || null,
      handle: author.handle,
      id: author.id ?? (known?.author?.name === author.name ? known.author.id : null),
    },
    text,
    lang,
    postedAt: at ? exactly(at) : null,
    permalink: link ? cleanAddress(link.url) : null,
    isOwn,
    isPost: true,
    addressed: addressedBy(author, text, context),
    truncated,
    quotedText: null,
  });
}

function bodyOf(post: HTMLElement): Body {
  const end = firstComment(post);
  const marked = [...post.querySelectorAll<HTMLElement>(FACTS.postText.selector)].find((text) =>
    isOwnPart(post, text),
  );
  const body = marked ? markedText(marked) : bodyText(post, end);
  return body ?? { text: '', lang: null, truncated: false };
}

function addressedBy(author: PostAuthor, text: string, { own }: ReadContext): Comment['addressed'] {
  if (own.length === 0 || author === NOBODY) return 'unknown';
  return !isOurs(author, own) && namesUs(text, own) ? 'mention' : 'none';
}
