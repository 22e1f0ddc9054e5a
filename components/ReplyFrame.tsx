import type { ComponentChildren } from 'preact';
import type { Visibility } from '../lib/replies/suggestion';
import { Around, SPOT } from './Around';
import { Glyph } from './Glyph';
import { Page } from './Page';
import { useWords } from './words';

export type ReplyFrameProps = {
  readonly visibility: Visibility;
  /** Who alone reads a private box, as the page tells it; null: not told. */
  readonly addressee?: string | null;
  /** Our text stands in the box and is not sent. */
  readonly inserted?: boolean;
  /** What is found in the box; stands on the same edge. */
  readonly children?: ComponentChildren;
};

/** Frame round the native box, drawn from outside: who will read what is written there. Fills its host. */
export function ReplyFrame(props: ReplyFrameProps) {
  const { visibility, addressee = null, inserted = false, children } = props;
  const t = useWords();
  return (
    <div class="hd-frame" data-visibility={visibility}>
      <div>
        {children}
        <span class="hd-readers" role="status">
          <Glyph name={visibility === 'public' ? 'globe' : 'private'} size={10} />
          <span>
            <Around text={t('frame.dot', [t(`frame.${visibility}`), SPOT])}>
              {inserted ? t('frame.inserted') : <Readers {...{ visibility, addressee }} />}
            </Around>
          </span>
        </span>
      </div>
    </div>
  );
}

/** Who reads it: everyone, only Inês Ferreira, only the two of you. */
export function Readers({
  visibility,
  addressee,
}: {
  readonly visibility: Visibility;
  readonly addressee: string | null;
}) {
  const t = useWords();
  if (visibility === 'public') return <>{t('frame.everyone')}</>;
  if (addressee === null) return <>{t('frame.onlyThem')}</>;
  return (
    <Around text={t('frame.onlyOne', [SPOT])}>
      <Page text={addressee} />
    </Around>
  );
}
