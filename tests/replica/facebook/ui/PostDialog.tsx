import { useId } from 'react';
import type { Post } from '../post';
import { cx } from '../styles';
import { Button } from './Button';
import { PostCard } from './PostCard';
import { useSite } from './site';

type Props = { readonly post: Post; readonly focusId: string | null; readonly onClose: () => void };

/** A post opened over the feed it was clicked in. */
export function PostDialog({ post, focusId, onClose }: Props) {
  const { words } = useSite();
  const title = useId();
  return (
    <div className={cx('backdrop')} tabIndex={-1}>
      <div role="dialog" aria-labelledby={title} className={cx('dialog')}>
        <div className={cx('dialogHead')}>
          <h2 id={title}>{words.postOf(post.by.name)}</h2>
          <Button className={cx('close')} aria-label={words.close} onPress={onClose}>
            ✕
          </Button>
        </div>
        <div className={cx('scroll')}>
          <PostCard key={post.id} post={post} surface="dialog" focusId={focusId} role="article" />
        </div>
      </div>
    </div>
  );
}
