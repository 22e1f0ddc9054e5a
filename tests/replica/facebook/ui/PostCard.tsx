import { useId } from 'react';
import { profileUrl } from '../addresses';
import { countComments, type Post, postUrl } from '../post';
import { shortTime } from '../relativeTime';
import { cx } from '../styles';
import type { Surface } from '../visible';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { BROKEN_COUNT, CommentSection } from './CommentSection';
import { picture } from './drawings';
import { EmojiText } from './EmojiText';
import { Link } from './Link';
import { useSite } from './site';

type Props = {
  readonly post: Post;
  readonly surface: Surface;
  readonly focusId?: string | null;
  /** Place in a feed, from 1. */
  readonly place?: number;
  /** Newer feeds leave the role away and only number the posts. */
  readonly role?: 'article';
};

/** A post with its comments; the comments stand inside the post's own element. */
export function PostCard({ post, surface, focusId = null, place = 1, role }: Props) {
  const name = useId();
  return (
    <div
      role={role}
      aria-posinset={place}
      aria-labelledby={name}
      className={surface === 'dialog' ? cx() : cx('card')}
    >
      <div data-virtualized="false">
        <Head post={post} nameId={name} />
        <Words post={post} />
        <Counts post={post} surface={surface} />
        <CommentSection post={post} surface={surface} focusId={focusId} />
      </div>
    </div>
  );
}

function Head({ post, nameId }: { readonly post: Post; readonly nameId: string }) {
  const { settings, now } = useSite();
  const { by, group } = post;
  const byUrl = group
    ? `https://www.facebook.com/groups/${group.id}/user/${by.id}/`
    : profileUrl(by);
  return (
    <div className={cx('postHead')}>
      <Link aria-hidden="true" tabIndex={-1} href={byUrl}>
        <Avatar person={by} size={40} />
      </Link>
      <div>
        <h2 id={nameId} className={cx('postName')}>
          {group && (
            <Link href={`https://www.facebook.com/groups/${group.id}/`}>{group.name} · </Link>
          )}
          <Link href={byUrl}>
            <strong>
              <span>{by.name}</span>
            </strong>
          </Link>
        </h2>
        <div className={cx('postWhen')}>
          <Link href={postUrl(post)} dialog>
            {shortTime(now - post.at, settings.ui)}
          </Link>
          <span> · 🌐</span>
        </div>
      </div>
    </div>
  );
}

function Words({ post }: { readonly post: Post }) {
  return (
    <>
      <div className={cx('postText')} data-ad-preview="message">
        <span dir="auto" lang={post.lang}>
          {post.text.split('\n').map((line, place) => (
            <div key={place} dir="auto" style={{ textAlign: 'start' }}>
              <EmojiText text={line} />
            </div>
          ))}
        </span>
      </div>
      {post.picture && <img className={cx('picture')} alt="" src={picture(post.picture)} />}
    </>
  );
}

function Counts({ post, surface }: Pick<Props, 'post' | 'surface'>) {
  const { words, settings, go } = useSite();
  const count = settings.broken === '1' ? BROKEN_COUNT : countComments(post.comments);
  const open = () => surface === 'card' && go(postUrl(post), { dialog: true });
  return (
    <>
      <div className={cx('stats')}>
        <span>
          <EmojiText text="👍❤️" /> {post.reactions}
        </span>
        <span className={cx('statButtons')}>
          <Button className={cx('quiet')} onPress={open}>
            <span>{words.comments(count)}</span>
          </Button>
          {post.shares > 0 && <span>{words.shares(post.shares)}</span>}
        </span>
      </div>
      <div className={cx('actions')}>
        {[words.like, words.commentButton, words.share].map((word) => (
          <Button key={word} className={cx('action')} onPress={() => undefined}>
            {word}
          </Button>
        ))}
      </div>
    </>
  );
}
