import type { ComponentChildren } from 'preact';
import type { Comment } from '../lib/comment';
import type { Ticket } from '../lib/ticket';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { intervalTime } from './times';
import { useSpeech } from './words';

export type TicketRecordProps = {
  readonly ticket: Ticket;
  /** When its texts were deleted for good, ms since 1970; null: they were not. */
  readonly purgedAt: number | null;
  /** What we answered in public, the oldest first. */
  readonly replies: readonly Comment[];
  readonly now: number;
  /** Opens the comment on its site; null: the page told no address. */
  readonly onOpen: (() => void) | null;
  readonly onPanel: () => void;
  /** Back to the list, where there is room for one of the two only. */
  readonly onBack: () => void;
  /** The comment itself, the note and the trail. */
  readonly card: ComponentChildren;
  readonly children: ComponentChildren;
};

/** All that is known of one ticket, to be read. */
export function TicketRecord(props: TicketRecordProps) {
  const { purgedAt, replies, now, onOpen, onPanel, onBack, card, children } = props;
  const speech = useSpeech();
  const { t } = speech;
  return (
    <article class="record">
      <div class="row wrap">
        <button type="button" class="btn small back" onClick={onBack}>
          {t('history.back')}
        </button>
        {onOpen ? (
          <button type="button" class="btn small" onClick={onOpen}>
            <Glyph name="open" /> {t('history.open')}
          </button>
        ) : (
          <span class="meta">{t('history.noAddress')}</span>
        )}
        <button type="button" class="btn small" onClick={onPanel}>
          {t('history.panel')}
        </button>
      </div>
      {purgedAt !== null && (
        <p class="meta" role="note">
          {t('history.purged', [
            intervalTime({ earliest: purgedAt, latest: purgedAt }, now, speech),
          ])}
        </p>
      )}
      {card}
      <section>
        <h3>{t('history.replies')}</h3>
        {replies.length === 0 && <p class="meta">{t('history.noReplies')}</p>}
        <ol class="said">
          {replies.map(({ id, text, postedAt }) => (
            <li key={id}>
              {postedAt && <p class="meta">{intervalTime(postedAt, now, speech)}</p>}
              <p dir="auto">
                <Page text={text} />
              </p>
            </li>
          ))}
        </ol>
      </section>
      {children}
    </article>
  );
}
