import { Glyph } from './Glyph';
import { Page } from './Page';
import { useWords } from './words';

/** A comment of a cluster, as its list shows it. */
export type ClusterComment = {
  readonly id: string;
  readonly author: string | null;
  readonly text: string;
};

export type ClusterCardProps = {
  /** What the comments share, "outage, Ghent". */
  readonly about: string;
  readonly comments: readonly ClusterComment[];
  readonly onPick: (id: string) => void;
  /** Opens a fact of the day with what they share in its fields. */
  readonly onNote: () => void;
  readonly onDismiss: () => void;
};

/** Several comments speak of the same thing: who they are, and one note that helps to answer them all. */
export function ClusterCard({ about, comments, onPick, onNote, onDismiss }: ClusterCardProps) {
  const t = useWords();
  return (
    <section class="cluster">
      <div class="row">
        <Glyph name="list" />
        <b>
          {t('moment.cluster.title', comments.length)} <Page text={about} />
        </b>
        <button
          type="button"
          class="btn small icon bare end"
          aria-label={t('moment.cluster.dismiss', [about])}
          title={t('moment.cluster.dismiss', [about])}
          onClick={onDismiss}
        >
          <Glyph name="close" />
        </button>
      </div>
      <p class="meta">{t('moment.cluster.hint')}</p>
      <details class="fold">
        <summary>
          <Glyph name="right" /> {t('moment.cluster.show')}
        </summary>
        <ul class="tickets">
          {comments.map(({ id, author, text }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  onPick(id);
                }}
              >
                <b>
                  <Page text={author ?? t('ticket.someone')} />
                </b>
                <span class="words" dir="auto">
                  {text}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" class="btn" onClick={onNote}>
        <Glyph name="plus" /> {t('moment.cluster.note')}
      </button>
    </section>
  );
}
