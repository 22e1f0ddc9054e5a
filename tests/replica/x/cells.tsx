import { knownPerson, OWN_HANDLE } from './people';
import css from './list.module.css';
import type { Standing } from './PostArticle';
import type { Post } from './tweet';
import { TweetCell } from './TweetCell';
import type { Cell } from './VirtualList';

const SEPARATOR = <div role="separator" className={css.separator} />;

/** A row with one post; without a line at its end it is one chain with the next. */
export function postCell(post: Post, standing: Standing = {}): Cell {
  const element = (
    <div>
      <TweetCell post={post} standing={standing} />
      {!standing.below && SEPARATOR}
    </div>
  );
  return { key: post.row.id + (standing.focal ? ' focal' : ''), element };
}

/** A row with a paid post: wrapped as X wraps what it counts, without time or address. */
export function promotedCell(post: Post): Cell {
  const element = (
    <div>
      <div data-testid="placementTracking">
        <TweetCell post={post} standing={{ promoted: true }} />
      </div>
      {SEPARATOR}
    </div>
  );
  return { key: post.row.id, element };
}

/** A row that is only a button in words. */
export function buttonCell(key: string, text: string, press: () => void): Cell {
  const element = (
    <div>
      <button type="button" role="button" className={css.rowButton} onClick={press}>
        <span>{text}</span>
      </button>
      {SEPARATOR}
    </div>
  );
  return { key, element };
}

/** A row that tells of likes: an article too, but no post. */
export function likeCell(
  key: string,
  { by, words, post }: { by: string; words: string; post: Post },
): Cell {
  const liker = knownPerson(by);
  const element = (
    <div>
      <article role="article" tabIndex={0} data-testid="notification" className={css.notification}>
        <div dir="ltr">
          <a href={`/${liker.handle}`} role="link">
            <b>{liker.name}</b>
          </a>{' '}
          {words}
        </div>
        <div dir="auto" lang={post.row.lang} className={css.quiet}>
          {post.row.text}
        </div>
      </article>
      {SEPARATOR}
    </div>
  );
  return { key, element };
}

/** Says whether a post is one of the logged-in account's. */
export function isOurs(post: Post): boolean {
  return post.row.by === OWN_HANDLE;
}
