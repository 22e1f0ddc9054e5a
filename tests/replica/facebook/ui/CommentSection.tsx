import { useState } from 'react';
import { type Comment, flatten } from '../comment';
import type { Post } from '../post';
import { postUrl } from '../post';
import { send } from '../sent';
import { cx } from '../styles';
import { type Filter, firstThreads, type Surface } from '../visible';
import { Button } from './Button';
import { Composer } from './Composer';
import { SortFilter } from './SortFilter';
import { Thread } from './Thread';
import { UnreadableComment } from './UnreadableComment';
import { useSite } from './site';

type Props = {
  readonly post: Post;
  readonly surface: Surface;
  readonly focusId: string | null;
};

const ANSWER_MS = 150;
/** How many comments the page says it has while its markup is broken. */
export const BROKEN_COUNT = 14;

/** Everything under a post's buttons: filter, threads, "View 14 more comments" and the box for a new one. */
export function CommentSection({ post, surface, focusId }: Props) {
  const { words, settings, present, go } = useSite();
  const [filter, setFilter] = useState<Filter>('most-relevant');
  const [clicks, setClicks] = useState(0);
  const more = settings.step > 0 ? clicks * settings.step : clicks > 0 ? Infinity : 0;
  const threads = threadsOf(post, { filter, more, surface, focusId });
  const relevant = post.comments.filter(({ load }) => load !== 'all');
  const hidden = filter === 'most-relevant' ? relevant.length - threads.length : 0;
  const viewMore = () => {
    if (surface === 'card') go(postUrl(post), { dialog: true });
    else setTimeout(() => setClicks((count) => count + 1), ANSWER_MS);
  };
  return (
    <div data-visualcompletion="ignore-dynamic">
      <SortFilter filter={filter} onFilter={setFilter} />
      <div className={cx('list')}>
        {settings.broken === '1'
          ? broken(post).map((comment) => <UnreadableComment key={comment.id} comment={comment} />)
          : threads.map((comment, place) => (
              <Thread
                key={comment.id}
                comment={
                  settings.broken === 'one' && place === 2 ? withoutAuthor(comment) : comment
                }
                post={post}
                focusId={focusId}
                nested={surface === 'card'}
                folded={surface === 'card' && place > 0}
              />
            ))}
        {hidden > 0 && settings.broken !== '1' && (
          <Button className={cx('more')} onPress={viewMore}>
            <span>{words.moreComments(hidden)}</span>
          </Button>
        )}
      </div>
      <div className={surface !== 'dialog' ? cx('composerBottom') : cx('composerSticky')}>
        <Composer
          label={words.writeComment}
          size={32}
          onSend={(text) => send({ post, to: null, text }, present())}
        />
      </div>
    </div>
  );
}

type View = Omit<Props, 'post'> & { readonly filter: Filter; readonly more: number };

function threadsOf(post: Post, { filter, more, surface, focusId }: View): readonly Comment[] {
  if (filter === 'all') return post.comments;
  const byAge = post.comments.filter(({ load }) => load !== 'all');
  if (filter === 'newest') return byAge.toSorted((one, other) => other.at - one.at);
  const first = firstThreads(post, surface, focusId);
  const there = new Set(first);
  const later = byAge.filter((comment) => !there.has(comment));
  return [...first, ...later.slice(0, more)];
}

const broken = (post: Post): readonly Comment[] =>
  post.comments.flatMap(flatten).slice(0, BROKEN_COUNT);

const NOBODY = { id: '', name: '', vanity: null, anonymous: false };
const withoutAuthor = (comment: Comment): Comment => ({ ...comment, by: NOBODY });
