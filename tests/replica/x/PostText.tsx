import css from './post.module.css';
import { isExpanded, useExpanded } from './expanded';
import { INVITE, RichText } from './RichText';
import { knownPerson, OWN_HANDLE } from './people';
import { SHORT, type Post } from './tweet';
import { WORDS } from './words';

/** A post's words; long ones are cut and grow on a click, as X's do below a post. */
export function PostText({
  post,
  id,
  whole = false,
  large = false,
}: {
  post: Post;
  id: string;
  whole?: boolean;
  large?: boolean;
}) {
  const { text, lang } = post.row;
  const expand = useExpanded(post.row.id);
  const cut = text.length > SHORT && !whole && !isExpanded(post.row.id);
  return (
    <>
      <div
        dir="auto"
        lang={lang}
        id={id}
        data-testid="tweetText"
        className={large ? css.textLarge : css.text}
      >
        <RichText text={cut ? text.slice(0, SHORT).trimEnd() + '…' : text} />
      </div>
      {cut && (
        <button
          type="button"
          role="button"
          data-testid="tweet-text-show-more-link"
          className={css.showMore}
          onClick={expand}
        >
          <span>{WORDS.showMore}</span>
        </button>
      )}
      {text.trimEnd().endsWith(INVITE) && (
        <a
          href={`/messages/compose?recipient_id=${knownPerson(OWN_HANDLE).id}`}
          role="link"
          className={css.invite}
        >
          {WORDS.sendPrivate}
        </a>
      )}
    </>
  );
}
