import type { ReactNode } from 'react';
import { authorUrl } from '../addresses';
import type { Comment } from '../comment';
import type { Post } from '../post';
import { longTime } from '../relativeTime';
import { cx } from '../styles';
import { Avatar } from './Avatar';
import { CommentBubble } from './CommentBubble';
import { CommentMeta } from './CommentMeta';
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
  const { comment, post, answers, focused, onReply, children } = props;
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
        <CommentBubble comment={comment} post={post} focused={focused} />
        <Attachment comment={comment} />
        <CommentMeta comment={comment} post={post} onReply={onReply} />
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

function Attachment({ comment: { sticker, photo } }: Pick<Props, 'comment'>) {
  if (sticker) return <img className={cx('sticker')} alt="" src={emojiPicture(sticker)} />;
  if (!photo) return null;
  return (
    <a role="link" tabIndex={0} href="https://www.facebook.com/photo/?fbid=122101000000004711">
      <img className={cx('photo')} alt="" src={picture('cable')} />
    </a>
  );
}
