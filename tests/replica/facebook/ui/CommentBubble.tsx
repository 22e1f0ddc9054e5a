import { authorUrl } from '../addresses';
import type { Comment } from '../comment';
import type { Post } from '../post';
import { cx } from '../styles';
import { Button } from './Button';
import { CommentText } from './CommentText';
import { Link } from './Link';
import { useSite } from './site';

type Props = { readonly comment: Comment; readonly post: Post; readonly focused: boolean };

/** Badge, name and words of a comment, and the menu button beside them. */
export function CommentBubble({ comment, post, focused }: Props) {
  const { words } = useSite();
  const { by } = comment;
  const name = (
    <span className={cx()}>
      <span className={cx('name')} dir="auto">
        {by.name}
      </span>
    </span>
  );
  return (
    <div className={cx('bubbleRow')}>
      <div className={focused ? cx('bubble', 'focused') : cx('bubble')}>
        <div className={cx()}>
          {by.id === post.by.id && (
            <Button className={cx('badge')} aria-label={words.badgeInfo} onPress={() => undefined}>
              <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 10V8l6-6 2 2-6 6Z" fill="currentColor" />
              </svg>
              <span>{words.author}</span>
            </Button>
          )}
          <span className={cx()}>
            {by.anonymous ? (
              name
            ) : (
              <Link aria-hidden="false" tabIndex={0} href={authorUrl(by, post, comment.id)}>
                {name}
              </Link>
            )}
          </span>
          {comment.text !== '' && (
            <div className={cx()}>
              <CommentText comment={comment} post={post} />
            </div>
          )}
        </div>
      </div>
      <Button
        className={cx('menuButton')}
        aria-haspopup="menu"
        aria-expanded={false}
        aria-label={words.commentMenu}
        onPress={() => undefined}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M2 8h.01M8 8h.01M14 8h.01"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
          />
        </svg>
      </Button>
    </div>
  );
}
