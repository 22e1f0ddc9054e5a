import type { Comment } from '../comment';
import { EmojiText } from './EmojiText';
import { Avatar } from './Avatar';
import { cx } from '../styles';

/** A comment after a change of the site's markup: a person still reads it, an extension finds nothing it knows. */
export function UnreadableComment({ comment }: { readonly comment: Comment }) {
  const { by, text, id } = comment;
  return (
    <div className={cx('comment')} data-node={id}>
      <div className={cx('avatarBox')}>
        <Avatar person={by} size={32} />
      </div>
      <section className={cx('bubble')}>
        <b className={cx('name')}>{by.name}</b>
        <p className={cx('text', 'paragraph')}>
          <EmojiText text={text} />
        </p>
      </section>
    </div>
  );
}
