import type { CommentLine, PageReading } from '../../tools/readPage';

/** What a reading of a changed page has less of than that of the page itself, and what it has wrong. */
export type Difference = {
  /** Fact → how many comments lack it; `comment` for those not read at all. */
  readonly lost: ReadonlyMap<string, number>;
  /** One sentence for each fact that is another one. */
  readonly wrong: readonly string[];
  /** Comments are missing and nothing in the reading says so. */
  readonly isSilent: boolean;
};

type Fact = { readonly isSame: boolean; readonly isLess: boolean };

/** Compares fact by fact; less is allowed, another is not. */
export function compare(before: PageReading, after: PageReading): Difference {
  const lost = new Map<string, number>();
  const wrong: string[] = [];
  const known = new Map(before.comments.map((comment) => [sameId(comment.id, before), comment]));
  const found = new Set<string | null>();
  for (const comment of after.comments) {
    const id = sameId(comment.id, before);
    const was = known.get(id);
    if (!was) {
      wrong.push(`${comment.id} is no comment of the page: ${JSON.stringify(comment)}`);
      continue;
    }
    if (found.has(id)) wrong.push(`${comment.id} is read twice`);
    found.add(id);
    for (const [name, fact] of Object.entries(factsOf(was, comment, before))) {
      if (fact.isSame) continue;
      if (fact.isLess) lost.set(name, (lost.get(name) ?? 0) + 1);
      else wrong.push(`${was.id}: ${name} ${told(was, name)} is read as ${told(comment, name)}`);
    }
  }
  const missing = [...known.values()].filter(({ id }) => !found.has(sameId(id, before)));
  if (missing.length > 0) lost.set('comment', missing.length);
  return { lost, wrong, isSilent: isSilent(missing, { before, after }) };
}

const told = (comment: CommentLine, name: string): string =>
  JSON.stringify(name in comment.author ? comment.author : comment[name as keyof CommentLine]);

/** A post of Facebook is known by its number or by the name in its address. */
function sameId(id: string | null, { comments }: PageReading): string | null {
  const named = comments.find(
    ({ postId, permalink }) => postId !== null && id !== null && tokenIn(permalink) === id,
  );
  return named?.postId ?? id;
}

const tokenIn = (permalink: string | null): string | null =>
  /(?:\/posts\/|story_fbid=)(\w+)/.exec(permalink ?? '')?.[1] ?? null;

function factsOf(was: CommentLine, is: CommentLine, before: PageReading): Record<string, Fact> {
  const isTextLess = is.truncated && was.text.includes(is.text.replace(/…$/, ''));
  return {
    parentId: parent(was, is, before),
    postId: nullable(sameId(was.postId, before), sameId(is.postId, before)),
    name: nullable(was.author.name, is.author.name),
    handle: nullable(was.author.handle, is.author.handle),
    authorId: nullable(was.author.id, is.author.id),
    text: { isSame: was.text === is.text, isLess: isTextLess },
    lang: nullable(was.lang, is.lang),
    postedAt: interval(was.postedAt, is.postedAt),
    permalink: nullable(was.permalink, is.permalink),
    isOwn: { isSame: was.isOwn === is.isOwn, isLess: !is.isOwn && is.author.name === null },
    isPost: { isSame: was.isPost === is.isPost, isLess: was.isPost },
    addressed: { isSame: was.addressed === is.addressed, isLess: isLessAddressed(was, is) },
    truncated: { isSame: was.truncated === is.truncated, isLess: is.truncated },
    quotedText: nullable(was.quotedText, is.quotedText),
    likes: nullable(was.likes ?? null, is.likes ?? null),
    replies: nullable(was.replies ?? null, is.replies ?? null),
    followers: nullable(was.followers ?? null, is.followers ?? null),
  };
}

/** An answer to us that names us is a mention as well. */
const isLessAddressed = (was: CommentLine, is: CommentLine): boolean =>
  is.addressed === 'unknown' || (was.addressed === 'reply' && is.addressed === 'mention');

/** On Facebook an address names the thread alone: its top stands for any comment in it. */
function parent(was: CommentLine, is: CommentLine, { comments }: PageReading): Fact {
  const above = comments.find(({ id }) => id === was.parentId);
  const isTop = was.site === 'facebook' && above?.parentId === is.parentId;
  return { isSame: was.parentId === is.parentId, isLess: is.parentId === null || isTop };
}

const nullable = <Value>(was: Value | null, is: Value | null): Fact => ({
  isSame: was === is,
  isLess: is === null,
});

function interval(was: CommentLine['postedAt'], is: CommentLine['postedAt']): Fact {
  if (was === null || is === null) return { isSame: was === is, isLess: is === null };
  return {
    isSame: was.earliest === is.earliest && was.latest === is.latest,
    isLess: is.earliest <= was.earliest && is.latest >= was.latest,
  };
}

const isComment = ({ site, isPost }: CommentLine): boolean => site === 'x' || !isPost;

/** What stands on Facebook's side of a post is told by its comments; a post alone may go unread. */
function isSilent(
  missing: readonly CommentLine[],
  { before, after }: { readonly before: PageReading; readonly after: PageReading },
): boolean {
  const counted = missing.filter(isComment);
  const { unread, notLoaded } = after.coverage;
  const isNothingRead = unread + (notLoaded ?? 0) > 0 && !after.comments.some(isComment);
  const saysMore =
    unread > before.coverage.unread || (notLoaded ?? 0) > (before.coverage.notLoaded ?? 0);
  return counted.length > 0 && !saysMore && !isNothingRead;
}
