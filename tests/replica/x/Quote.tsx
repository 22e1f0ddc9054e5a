import { Avatar } from './Avatar';
import css from './post.module.css';
import { PostText } from './PostText';
import { go } from './router';
import type { Post } from './tweet';
import { QuotedName } from './UserName';

/** A quoted post inside the article of the post that quotes it: no article, no link, no address of its own. */
export function Quote({ post, id }: { post: Post; id: string }) {
  return (
    <div id={`${id}q`} className={css.quoteFrame}>
      <div role="link" tabIndex={0} className={css.quote} onClick={open}>
        <div className={css.quoteHead}>
          <div data-testid="Tweet-User-Avatar">
            <Avatar person={post.author} size={20} link={false} />
          </div>
          <QuotedName person={post.author} id={`${id}n`} at={post.at} />
        </div>
        <PostText post={post} id={`${id}t`} />
      </div>
    </div>
  );

  function open(event: React.MouseEvent): void {
    event.stopPropagation();
    go(post.tweet.permalink);
  }
}
