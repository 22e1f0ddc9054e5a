import { useEffect } from 'react';
import { Composer } from './Composer';
import css from './composer.module.css';
import { Icon } from './Icon';
import { closeDialog, type Dialog } from './router';
import { usePosts } from './store';
import { TweetCell } from './TweetCell';
import { answeredOf } from './conversation';
import { toast } from './Toast';
import { WORDS } from './words';

/** The dialog that answers one post, which it shows above the box. */
export function ReplyDialog({ dialog }: { dialog: Dialog }) {
  const posts = usePosts();
  const answered = dialog.replyTo ? posts.get(dialog.replyTo) : undefined;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') closeDialog();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const handles = answered ? [answered.row.by, ...answeredOf(answered, posts)] : [];
  return (
    <div id="layers">
      <div className={css.shade}>
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className={css.dialog}>
          <div className={css.bar}>
            <button
              type="button"
              role="button"
              aria-label={WORDS.close}
              data-testid="app-bar-close"
              className={css.round}
              onClick={closeDialog}
            >
              <Icon name="close" size={20} />
            </button>
            <h2 id="modal-header" className={css.unseen}>
              {WORDS.reply}
            </h2>
          </div>
          {answered && (
            <div className={css.answered}>
              <TweetCell post={answered} standing={{ still: true, below: true }} />
              <div dir="ltr" className={css.replyingTo}>
                {WORDS.replyingTo}{' '}
                <span className={css.coloured}>
                  {handles.map((handle) => `@${handle}`).join(', ')}
                </span>
              </div>
            </div>
          )}
          <Composer
            key={dialog.replyTo}
            place={`dialog ${dialog.replyTo ?? 'new'}`}
            replyTo={answered?.row.id ?? null}
            text={dialog.text}
            onSent={sent}
          />
        </div>
      </div>
    </div>
  );

  function sent(id: string): void {
    closeDialog();
    toast(id);
  }
}
