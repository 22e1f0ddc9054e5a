import type { Interval } from '../lib/time';
import { Fold } from './Fold';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { intervalTime } from './times';
import { useSpeech } from './words';

export type ThreadItem = {
  readonly id: string;
  readonly author: string | null;
  readonly text: string;
  readonly isOwn: boolean;
  readonly isPost: boolean;
  readonly postedAt: Interval | null;
  /** Its words insult and are hidden at first. */
  readonly folds?: boolean;
};

export type ThreadViewProps = {
  /** What stands before the comment, oldest first: the post, our replies, the others. */
  readonly items: readonly ThreadItem[];
  readonly now?: number;
};

/** The thread before a comment, folded; our own words carry the edge of Heard's colour. */
export function ThreadView({ items, now = Date.now() }: ThreadViewProps) {
  const speech = useSpeech();
  const { t } = speech;
  if (items.length === 0) return null;
  return (
    <section>
      <details class="thread">
        <summary>
          <Glyph name="right" /> {t('ticket.thread')} <span class="meta">{items.length}</span>
        </summary>
        <ol>
          {items.map(({ id, author, text, isOwn, isPost, postedAt, folds = false }) => (
            <li key={id} data-own={isOwn || undefined}>
              <div class="row meta">
                <b>{isOwn ? t('ticket.us') : <Page text={author ?? t('ticket.someone')} />}</b>
                {isPost && <span>{t('ticket.post')}</span>}
                {postedAt && <span class="end">{intervalTime(postedAt, now, speech)}</span>}
              </div>
              <Fold folds={folds}>
                <p dir="auto">{text}</p>
              </Fold>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
