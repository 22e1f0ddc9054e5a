import { Icon } from './Icon';
import { answeredOf } from './conversation';
import { personOf } from './people';
import css from './post.module.css';
import type { Standing } from './PostArticle';
import { usePosts } from './store';
import type { Post } from './tweet';
import { longTime, shortCount, WORDS } from './words';

/** The button for the menu of a post; the replica has no menu. */
export function Caret() {
  return (
    <button
      aria-expanded="false"
      aria-haspopup="menu"
      aria-label={WORDS.more}
      role="button"
      data-testid="caret"
      type="button"
      className={css.caret}
    >
      <div dir="ltr">•••</div>
    </button>
  );
}

/** Whom a reply answers, as links: timelines only. */
export function ReplyingTo({ post, id }: { post: Post; id: string }) {
  const posts = usePosts();
  const handles = answeredOf(post, posts);
  if (handles.length === 0) return null;
  return (
    <div dir="ltr" id={id} className={css.replyingTo}>
      {WORDS.replyingTo}{' '}
      {handles.map((handle, index) => (
        <div key={handle} className={css.inline}>
          {index > 0 && <span>, </span>}
          <a href={`/${handle}`} dir="ltr" role="link" className={css.link}>
            <span>@{personOf(handle)?.handle ?? handle}</span>
          </a>
        </div>
      ))}
    </div>
  );
}

/** The time of a post on its own page, below the words, and how often it was seen. */
export function TimeRow({ post }: { post: Post }) {
  return (
    <div className={css.timeRow}>
      <a href={post.tweet.permalink} dir="ltr" role="link" className={css.quiet}>
        <time dateTime={new Date(post.at).toISOString()}>{longTime(post.at)}</time>
      </a>
      <span aria-hidden="true"> · </span>
      <span>
        <b className={css.strong}>{shortCount(post.views) || '0'}</b> {WORDS.views}
      </span>
    </div>
  );
}

/** Why a post is here: pinned, or whose repost. */
export function SocialContext({
  social,
  id,
}: {
  social: NonNullable<Standing['social']>;
  id: string;
}) {
  const text = <span>{social.text}</span>;
  return (
    <div className={css.social}>
      <Icon name={social.icon} size={14} />
      <div dir="ltr" id={id} data-testid="socialContext">
        {social.href ? (
          <a href={social.href} dir="ltr" role="link">
            {text}
          </a>
        ) : (
          text
        )}
      </div>
    </div>
  );
}

/** A drawn photo with its alternative text. */
export function Photo({ label, href }: { label: string; href: string }) {
  return (
    <a href={href} role="link" className={css.photo}>
      <div aria-label={label} data-testid="tweetPhoto">
        <Icon name="photo" size={40} />
      </div>
    </a>
  );
}
