import { feedPosts } from '../feedPosts';
import { OWN_PAGE } from '../people';
import { isOurs, type Post, postUrl } from '../post';
import { cx } from '../styles';
import { Avatar } from './Avatar';
import { Link } from './Link';
import { PostCard } from './PostCard';
import { useSite } from './site';

/** The feed of the page we are signed in as: posts are articles, comments and replies nested in them. */
export function PageFeed() {
  const { posts } = useSite();
  return (
    <div role="main" className={cx('column')}>
      <div className={cx('card')}>
        <div className={cx('cover')} />
        <div className={cx('pageHead')}>
          <Avatar person={OWN_PAGE} size={96} />
          <h1>{OWN_PAGE.name}</h1>
        </div>
      </div>
      {feedPosts('page', posts).map((post, place) => (
        <PostCard key={post.id} post={post} surface="card" place={place + 1} role="article" />
      ))}
    </div>
  );
}

/** The home feed: posts by others, numbered but without a role. */
export function HomeFeed() {
  const { posts } = useSite();
  return (
    <div role="main" className={cx('column')}>
      {feedPosts('home', posts).map((post, place) => (
        <PostCard key={post.id} post={post} surface="card" place={place + 1} />
      ))}
    </div>
  );
}

/** One post at its own address, with links to the page's other posts. */
export function PostPage({
  post,
  focusId,
}: {
  readonly post: Post;
  readonly focusId: string | null;
}) {
  const { posts, words } = useSite();
  const others = posts.filter((each) => isOurs(each) && each.id !== post.id);
  return (
    <div role="main" className={cx('column')}>
      <PostCard key={post.id} post={post} surface="permalink" focusId={focusId} role="article" />
      {!post.group && (
        <div className={cx('card', 'moreRow')}>
          <h2>{words.morePosts(OWN_PAGE.name)}</h2>
          {others.map((each) => (
            <Link key={each.id} href={postUrl(each)}>
              {each.text.split('\n')[0]}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}
