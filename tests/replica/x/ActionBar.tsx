import type { ReactNode } from 'react';
import { Icon } from './Icon';
import css from './post.module.css';
import { openReply } from './router';
import { useLiked } from './store';
import type { Post } from './tweet';
import { shortCount, WORDS } from './words';

/** The row of buttons below a post; its label and theirs carry the counts. */
export function ActionBar({ post, id }: { post: Post; id: string }) {
  const { row, tweet } = post;
  const [liked, toggle] = useLiked(row.id);
  const likes = tweet.favorite_count + (liked ? 1 : 0);
  const { reply_count: replies, retweet_count: reposts } = tweet;
  const label = `${replies} ${WORDS.replies}, ${reposts} ${WORDS.reposts}, ${likes} ${WORDS.likes}`;
  return (
    <div aria-label={label} role="group" id={id} className={css.actions}>
      <Action
        testId="reply"
        label={`${replies} ${WORDS.replies}. ${WORDS.reply}`}
        icon={<Icon name="reply" />}
        count={replies}
        press={() => openReply(row.id)}
      />
      <Action
        testId="retweet"
        label={`${reposts} ${WORDS.reposts}. ${WORDS.repost}`}
        icon={<Icon name="repost" />}
        count={reposts}
      />
      <Action
        testId={liked ? 'unlike' : 'like'}
        label={`${likes} ${WORDS.likes}. ${liked ? WORDS.likedState : WORDS.like}`}
        icon={<Icon name="like" />}
        count={likes}
        press={toggle}
      />
      <div className={css.action}>
        <a
          href={`${tweet.permalink}/analytics`}
          aria-label={`${post.views} ${WORDS.views}`}
          role="link"
          className={css.actionButton}
        >
          <Icon name="views" />
          <Count of={post.views} />
        </a>
      </div>
      <Action testId="bookmark" label="Bookmark" icon={<Icon name="bookmark" />} count={0} />
      <Action label="Share post" icon={<Icon name="share" />} count={0} />
    </div>
  );
}

interface ActionProps {
  readonly testId?: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly count: number;
  readonly press?: () => void;
}

function Action({ testId, label, icon, count, press }: ActionProps) {
  return (
    <div className={css.action}>
      <button
        aria-label={label}
        role="button"
        data-testid={testId}
        type="button"
        className={css.actionButton}
        onClick={press}
      >
        <div dir="ltr" className={css.actionInner}>
          {icon}
          <Count of={count} />
        </div>
      </button>
    </div>
  );
}

function Count({ of }: { of: number }) {
  return (
    <span data-testid="app-text-transition-container" className={css.count}>
      <span>{shortCount(of)}</span>
    </span>
  );
}
