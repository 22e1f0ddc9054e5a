import { useState } from 'react';
import { commentUrl } from '../addresses';
import type { Comment } from '../comment';
import { isOurs, type Post } from '../post';
import { shortTime } from '../relativeTime';
import { cx } from '../styles';
import { Button } from './Button';
import { emojiPicture } from './drawings';
import { Link } from './Link';
import { useSite } from './site';

type Props = {
  readonly comment: Comment;
  readonly post: Post;
  readonly onReply: () => void;
};

/** The line under a comment: its time, which is its address, "Like", "Reply" and the reactions. */
export function CommentMeta({ comment, post, onReply }: Props) {
  const { words, settings, now } = useSite();
  const [liked, setLiked] = useState(false);
  const likes = comment.likes + (liked ? 1 : 0);
  return (
    <div className={cx('meta')}>
      <ul className={cx('metaList')} aria-hidden={false}>
        <li>
          <span className={cx()}>
            <div className={cx()}>
              <Link className={cx('quiet')} href={commentUrl(comment, post)} tabIndex={0}>
                {shortTime(now - comment.at, settings.ui)}
              </Link>
            </div>
          </span>
        </li>
        <li>
          <Button
            className={liked ? cx('metaButton', 'liked') : cx('metaButton')}
            aria-label={words.like}
            onPress={() => setLiked(!liked)}
          >
            {words.like}
          </Button>
        </li>
        <li>
          <Button className={cx('metaButton')} onPress={onReply}>
            {words.replyButton}
          </Button>
        </li>
      </ul>
      {likes > 0 && (
        <span className={cx('reactions')}>
          <Button
            className={cx('reactions')}
            aria-label={words.reactions(likes)}
            onPress={() => undefined}
          >
            <span>{likes}</span>
            <img
              height={16}
              width={16}
              alt=""
              role="presentation"
              src={emojiPicture(isOurs(comment) ? '❤️' : '👍')}
            />
          </Button>
        </span>
      )}
    </div>
  );
}
