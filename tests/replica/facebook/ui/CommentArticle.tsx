import { type ReactNode, useState } from 'react';
import { authorUrl, commentUrl } from '../addresses';
import type { Comment } from '../comment';
import { isOurs, type Post } from '../post';
import { longTime, shortTime } from '../relativeTime';
import { cx } from '../styles';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { CommentText } from './CommentText';
import { emojiPicture, picture } from './drawings';
import { Link } from './Link';
import { useSite } from './site';

type Props = {
  readonly comment: Comment;
  readonly post: Post;
  /** Name of the person answered, null at the top of a thread. */
  readonly answers: string | null;
  readonly focused: boolean;
  readonly onReply: () => void;
  /** Replies, where the site nests them in the article. */
  readonly children?: ReactNode;
};

/** One comment or reply: `div[role=article]` with its own links, text, time and buttons. */
export function CommentArticle(props: Props) {
  const { comment, post, answers, children } = props;
  const { words, settings, now } = useSite();
  const ago = longTime(now - comment.at, settings.ui);
  const label = answers
    ? words.reply(comment.by.name, answers, ago)
    : words.comment(comment.by.name, ago);
  const row = (
    <>
      <div className={cx('avatarBox')}>
        <AuthorPicture comment={comment} post={post} />
      </div>
      <div className={cx('body')}>
        <Bubble {...props} />
        <Attachment comment={comment} />
        <Meta {...props} />
      </div>
    </>
  );
  if (children === undefined) {
    return (
      <div role="article" aria-label={label} tabIndex={-1} className={cx('comment')}>
        {row}
      </div>
    );
  }
  return (
    <div role="article" aria-label={label} tabIndex={-1} className={cx('thread')}>
      <div className={cx('comment')}>{row}</div>
      {children}
    </div>
  );
}

function AuthorPicture({ comment, post }: Pick<Props, 'comment' | 'post'>) {
  const { by, depth } = comment;
  const avatar = <Avatar person={by} size={depth === 0 ? 32 : 24} />;
  if (by.anonymous) return avatar;
  return (
    <Link aria-hidden="true" tabIndex={-1} href={authorUrl(by, post, comment.id)}>
      {avatar}
    </Link>
  );
}

function Bubble({ comment, post, focused }: Props) {
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

function Attachment({ comment: { sticker, photo } }: Pick<Props, 'comment'>) {
  if (sticker) return <img className={cx('sticker')} alt="" src={emojiPicture(sticker)} />;
  if (!photo) return null;
  return (
    <a role="link" tabIndex={0} href="https://www.facebook.com/photo/?fbid=122101000000004711">
      <img className={cx('photo')} alt="" src={picture('cable')} />
    </a>
  );
}

function Meta({ comment, post, onReply }: Props) {
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
