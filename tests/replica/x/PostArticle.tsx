import { useId, type MouseEvent } from 'react';
import { ActionBar } from './ActionBar';
import { Avatar } from './Avatar';
import css from './post.module.css';
import { PostText } from './PostText';
import { Quote } from './Quote';
import { go } from './router';
import { usePosts } from './store';
import type { Post } from './tweet';
import { UserName } from './UserName';
import { Caret, Photo, ReplyingTo, SocialContext, TimeRow } from './PostParts';
import { WORDS } from './words';

/** How an article stands on its page. */
export interface Standing {
  /** The post this page is about. */
  readonly focal?: boolean;
  /** Line above the name: why it is here. */
  readonly social?: {
    readonly icon: 'pin' | 'repost';
    readonly text: string;
    readonly href?: string;
  };
  readonly promoted?: boolean;
  /** Timelines name whom a reply answers; lists of replies do not. */
  readonly replyingTo?: boolean;
  /** Lines to the post before or after it in the same chain. */
  readonly above?: boolean;
  readonly below?: boolean;
  /** Shown inside the reply dialog: no buttons, no click. */
  readonly still?: boolean;
}

/** One post: the article, its parts in X's order. */
export function PostArticle({ post, standing }: { post: Post; standing: Standing }) {
  const ids = useIds();
  const posts = usePosts();
  const { focal = false, promoted = false, still = false } = standing;
  const quoted = post.row.quote ? posts.get(post.row.quote) : undefined;
  const href = post.tweet.permalink;
  const head = (
    <div className={css.head}>
      <UserName
        person={post.author}
        id={ids('name')}
        stacked={focal}
        time={focal || promoted ? undefined : { at: post.at, href }}
      />
      {promoted && (
        <div dir="ltr" className={css.quiet}>
          {WORDS.ad}
        </div>
      )}
      {!still && <Caret />}
    </div>
  );
  const body = (
    <>
      {standing.replyingTo && <ReplyingTo post={post} id={ids('to')} />}
      <div>
        <PostText post={post} id={ids('text')} whole={focal} large={focal} />
      </div>
      {post.row.photo && <Photo label={post.row.photo} href={`${href}/photo/1`} />}
      {quoted && <Quote post={quoted} id={ids('quote')} />}
      {focal && <TimeRow post={post} />}
      {!still && <ActionBar post={post} id={ids('acts')} />}
      {focal && (
        <a href={`${href}/quotes`} dir="ltr" role="link" className={css.quotesLink}>
          <span>{WORDS.quotes}</span>
        </a>
      )}
    </>
  );
  return (
    <article
      aria-labelledby={['name', 'text', 'acts'].map(ids).join(' ')}
      role="article"
      tabIndex={focal || promoted ? -1 : 0}
      data-testid="tweet"
      className={focal ? css.focal : css.article}
      onClick={focal || still ? undefined : open}
    >
      <div className={css.inner}>
        <div className={css.lineAbove} data-on={standing.above ? '' : undefined} />
        {standing.social && <SocialContext social={standing.social} id={ids('social')} />}
        <div className={css.columns}>
          <div className={css.rail}>
            <div data-testid="Tweet-User-Avatar">
              <Avatar person={post.author} />
            </div>
            {standing.below && <div className={css.lineBelow} />}
          </div>
          <div className={css.main}>
            {head}
            {!focal && body}
          </div>
        </div>
        {focal && <div className={css.wide}>{body}</div>}
      </div>
    </article>
  );

  function open(event: MouseEvent<HTMLElement>): void {
    const { target } = event;
    const onControl = target instanceof Element && target.closest('a,button,[role=link],input');
    if (!onControl && getSelection()?.isCollapsed !== false) go(href);
  }
}

function useIds(): (part: string) => string {
  const id = useId().replaceAll(':', '');
  return (part) => `id__${id}${part}`;
}
