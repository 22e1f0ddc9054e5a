import { useState } from 'react';
import type { Comment } from '../comment';
import type { Post } from '../post';
import { send } from '../sent';
import { cx } from '../styles';
import { firstReplies } from '../visible';
import { Button } from './Button';
import { CommentArticle } from './CommentArticle';
import { Composer } from './Composer';
import { useSite } from './site';

type Props = {
  readonly comment: Comment;
  readonly post: Post;
  readonly focusId: string | null;
  /** Whether replies stand inside their parent's article, as in feed cards. */
  readonly nested: boolean;
  /** Whether the replies are folded into one line. */
  readonly folded: boolean;
  readonly answers?: string;
};

/** A comment with what hangs below it: replies, "View 3 replies" and the reply box at its end. */
export function Thread(props: Props) {
  const { comment, post, focusId, nested, answers } = props;
  const [replyTo, setReplyTo] = useState<Comment | null>(null);
  const below = <Below {...props} replyTo={replyTo} onReplyTo={setReplyTo} />;
  const article = (
    <CommentArticle
      comment={comment}
      post={post}
      answers={answers ?? null}
      focused={comment.id === focusId}
      onReply={() => setReplyTo(comment)}
    >
      {nested ? below : undefined}
    </CommentArticle>
  );
  return (
    <div className={cx('thread')}>
      <div className={cx()}>{article}</div>
      {!nested && below}
    </div>
  );
}

type BelowProps = Props & {
  readonly replyTo: Comment | null;
  readonly onReplyTo: (comment: Comment | null) => void;
};

function Below({ comment, post, focusId, nested, folded, replyTo, onReplyTo }: BelowProps) {
  const { words, present } = useSite();
  const [open, setOpen] = useState(!folded);
  const [all, setAll] = useState(false);
  const shown = !open ? [] : all ? comment.replies : firstReplies(comment, focusId);
  const hidden = comment.replies.length - shown.length;
  const unfold = () => (open ? setAll(true) : setOpen(true));
  if (shown.length + hidden === 0 && !replyTo) return null;
  return (
    <div className={cx('replies')}>
      {shown.map((reply) =>
        reply.depth < 2 ? (
          <Thread
            key={reply.id}
            comment={reply}
            post={post}
            focusId={focusId}
            nested={nested}
            folded={false}
            answers={comment.by.name}
          />
        ) : (
          <div key={reply.id}>
            <CommentArticle
              comment={reply}
              post={post}
              answers={comment.by.name}
              focused={reply.id === focusId}
              onReply={() => onReplyTo(reply)}
            />
          </div>
        ),
      )}
      {hidden > 0 && (
        <Button className={cx('more')} onPress={unfold}>
          <span>
            {open
              ? words.viewReplies(hidden)
              : words.repliedCount(comment.replies.at(-1)?.by.name ?? '', hidden)}
          </span>
        </Button>
      )}
      {replyTo && (
        <Composer
          key={replyTo.id}
          label={words.replyTo(replyTo.by.name)}
          initial={replyTo.depth > 1 ? `${replyTo.by.name} ` : ''}
          focus
          size={24}
          onSend={(text) => {
            send({ post, to: replyTo, text }, present());
            onReplyTo(null);
          }}
        />
      )}
    </div>
  );
}
