import { useCallback, useMemo, useState } from 'react';
import { postCell, promotedCell, buttonCell } from './cells';
import { Composer } from './Composer';
import { ancestors, chains } from './conversation';
import css from './list.module.css';
import { ADVERTISEMENT_IDS, CROWD, isPostedHere, SPAM_IDS, usePosts } from './store';
import type { Post } from './tweet';
import { TweetCell } from './TweetCell';
import { VirtualList, type Cell } from './VirtualList';
import { WORDS } from './words';

const FIRST_PAGE = 18;
const PAGE = 15;
const LOADING_MS = 350;
const BEFORE_AD = 8;

/** A post's own page: what it answers, itself with the reply box, the chains of replies below. */
export function StatusPage({ id }: { id: string }) {
  const posts = usePosts();
  const [limit, setLimit] = useState(CROWD > 0 ? Infinity : FIRST_PAGE);
  const [spamShown, setSpamShown] = useState(false);
  const focal = posts.get(id);

  const groups = useMemo(() => (focal ? chains(focal, posts, isPostedHere) : []), [focal, posts]);
  const spam = groups.filter(([top]) => top && SPAM_IDS.has(top.post.row.id));
  const wanted = groups.filter((group) => !spam.includes(group));
  const more = wanted.length > limit;

  const loadMore = useCallback(() => {
    const wait = setTimeout(() => setLimit((count) => count + PAGE), LOADING_MS);
    return () => clearTimeout(wait);
  }, []);

  const cells = useMemo(() => {
    if (!focal) return [];
    const replies = wanted
      .slice(0, limit)
      .map((group) => group.map(({ post, above, below }) => postCell(post, { above, below })));
    const paid = posts.get(ADVERTISEMENT_IDS[0] ?? '');
    if (paid && replies.length > BEFORE_AD) replies.splice(BEFORE_AD, 0, [promotedCell(paid)]);
    const folded = spamShown
      ? spam.flat().map(({ post }) => postCell(post))
      : [buttonCell(`${id} spam`, WORDS.spam, () => setSpamShown(true))];
    const last = more ? [LOADING] : spam.length > 0 ? folded : [];
    return [...above(focal, posts), focalCell(focal), ...replies.flat(), ...last, END];
  }, [focal, groups, limit, more, spamShown, posts, id]);

  if (!focal) return <p className={css.empty}>Hmm…this page doesn’t exist.</p>;
  return (
    <VirtualList
      key={id}
      cells={cells}
      label={`Timeline: ${WORDS.conversation}`}
      heading={WORDS.conversation}
      onEnd={more ? loadMore : undefined}
    />
  );
}

const LOADING: Cell = {
  key: 'loading',
  element: (
    <div role="progressbar" aria-valuemin={0} aria-valuemax={1} className={css.loading}>
      <div className={css.spinner} />
    </div>
  ),
};

const END: Cell = { key: 'end', element: <div className={css.end} /> };

function above(focal: Post, posts: ReadonlyMap<string, Post>): readonly Cell[] {
  return ancestors(focal, posts).map((post, index) =>
    postCell(post, { above: index > 0, below: true }),
  );
}

function focalCell(post: Post): Cell {
  const element = (
    <div>
      <TweetCell post={post} standing={{ focal: true, above: post.row.to !== undefined }} />
      <div data-testid="inline_reply_offscreen" className={css.inlineReply}>
        <Composer key={post.row.id} place={`inline ${post.row.id}`} replyTo={post.row.id} inline />
      </div>
      <div role="separator" className={css.separator} />
    </div>
  );
  return { key: `${post.row.id} focal`, element };
}
